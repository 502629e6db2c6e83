import { describe, expect, it } from 'vitest';
import { useRecorded } from './use-standing.js';

const stands = useRecorded('figure-drafts.jsonl', 'share-drafts.jsonl');

describe('years that a sentence lists', () => {
  it.each([
    ['growth-0', 'Rare earths (2022, 2022), growth: 67.54%[1].'],
    ['growth-0', 'Rare earths (2022, 2021), growth: 67.54%[1].'],
    ['growth-0', 'Rare earths (2022; 2022; 2022) growth 67.54%[1].'],
    ['growth-0', 'In 2022 and in 2022 rare earths grew by 67.54%[1].'],
    ['growth-0', 'Rare earths (2022 to 2022) grew by 67.54%[1].'],
    ['growth-1', '成品油（2022 年、2022 年）增幅：53.9%[1]。'],
    ['growth-1', '2022 年和 2022 年成品油增长 53.9%[1]。'],
    ['change-0', '稀土（2022 年、2022 年）增减：28.5 亿元[1]。'],
    ['change-0', '2022 年、2022 年稀土增加 28.5 亿元[1]。'],
    ['change-down-zh', '家具及其零件（2021 年、2021 年）减少 117.3 亿元[1]。'],
  ])('are not one year twice, nor the ends of a move turned round: %s %s', async (id, text) => {
    expect(await stands(id, text)).toBe(false);
  });

  it.each([
    ['growth-0', 'Rare earths (2021, 2022), growth: 67.54%[1].'],
    ['growth-0', 'From 2021 to 2022 rare earths grew by 67.54%[1].'],
    ['growth-0', 'Compared with 2021, rare earths grew by 67.54% in 2022[1].'],
    ['change-0', '稀土（2022 年、2021 年）：28.5 亿元[1]。'],
    ['change-0', '稀土 2022 年比 2021 年增加 28.5 亿元[1]。'],
    ['change-down-zh', '家具及其零件（2022 年、2021 年）增减：−117.3 亿元[1]。'],
    ['change-down-zh', '2022 年与 2021 年相比，家具及其零件减少 117.3 亿元[1]。'],
  ])('are those between which something moved: %s %s', async (id, text) => {
    expect(await stands(id, text)).toBe(true);
  });
});
