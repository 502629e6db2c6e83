import { beforeAll, describe, expect, it } from 'vitest';

import { loadCorpus, type Corpus } from '../../../../src/knowledge/index.js';
import { draftSchema, lines } from '../../../eval/writing/honest-cases.js';
import { judgeText } from '../../../eval/writing/score-writing.js';
import { countLyingWays, countWays } from '../../../eval/writing/evaluate-writing.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

const drafts = new Map(lines('ways-drafts.jsonl', draftSchema).map((draft) => [draft.id, draft]));

async function stands(id: string, text: string): Promise<boolean> {
  const draft = drafts.get(id);
  if (!draft) throw new RangeError(`No draft ${id} is recorded.`);
  const judged = await judgeText(text, draft, corpus);
  return judged.length > 0 && judged.every(({ verdict }) => verdict.stands);
}

/** Nine of ten, as few as were found; the others say what no form reads. */
const LEAST = 0.9;

describe('ways of saying a figure', () => {
  it('stand, nine of ten at least', async () => {
    const counts = [...(await countWays(corpus)).values()];
    const sum = (of: 'all' | 'standing'): number => counts.reduce((total, count) => total + count[of], 0);
    expect(sum('standing')).toBeGreaterThanOrEqual(sum('all') * LEAST);
  });

  it('leave the lies that lie near to them where they are', async () => {
    const { texts } = await countLyingWays(corpus);
    expect(texts).toEqual([]);
  });
});

describe('a rounded number', () => {
  it.each([
    '四舍五入到个位，2022 年服装及衣着附件的出口额为 11713 亿元[2]。',
    '2022 年服装及衣着附件的出口额取整后为 11713 亿元[2]。',
  ])('is said to be one, as it was asked: %s', async (text) => {
    expect(await stands('v4', text)).toBe(true);
  });

  it.each([
    '四舍五入到百位，2022 年服装及衣着附件的出口额为 11713 亿元[2]。',
    '保留一位小数，2022 年服装及衣着附件的出口额为 11713 亿元[2]。',
    '四舍五入后，2022 年服装及衣着附件的出口额增长 11713 亿元[2]。',
    '换算后，2022 年服装及衣着附件的出口额为 11713 亿元[2]。',
  ])('is none otherwise: %s', async (text) => {
    expect(await stands('v4', text)).toBe(false);
  });
});

describe('a set that the question asks for', () => {
  it.each([
    [
      'v75',
      'The combined 2022 exports of the three fastest-growing goods (rare earths, refined oil products, unwrought aluminium and aluminium products) were 503.03 billion yuan (5030.3 亿元) [1].',
    ],
    ['v28', '增速前五名（稀土、成品油、未锻轧铝及铝材、箱包及类似容器、鞋靴）的平均增速为 43.12%[1]。'],
    [
      'v76',
      'The row that fell, furniture and furniture parts, had exports of 463.93 billion yuan (4639.3 亿元) in 2022 [1].',
    ],
  ])('may be called so before its list: %s %s', async (id, text) => {
    expect(await stands(id, text)).toBe(true);
  });

  it.each([
    [
      'v75',
      'The combined 2022 exports of the four fastest-growing goods (rare earths, refined oil products, unwrought aluminium and aluminium products) were 503.03 billion yuan (5030.3 亿元) [1].',
    ],
    [
      'v75',
      'The combined 2022 exports of the three largest goods (rare earths, refined oil products, unwrought aluminium and aluminium products) were 503.03 billion yuan (5030.3 亿元) [1].',
    ],
    [
      'v68',
      'The combined 2022 exports of the two slowest-growing goods (rare earths and fertilisers) were 83.82 billion yuan (838.2 亿元) [1].',
    ],
    ['v27', '增速前三名（稀土、成品油、未锻轧铝及铝材）的平均增速为 52.87%[1]。'],
    ['v31', '中国出口增速最快的三种商品（稀土、成品油、未锻轧铝及铝材）2022 年合计出口 5030.3 亿元[1]。'],
    [
      'v76',
      'The row that rose, furniture and furniture parts, had exports of 463.93 billion yuan (4639.3 亿元) in 2022 [1].',
    ],
  ])('is no other one, and none that nobody asks for: %s %s', async (id, text) => {
    expect(await stands(id, text)).toBe(false);
  });
});

describe('growth between two numbers of prose', () => {
  it('is told from the earlier to the later', async () => {
    expect(
      await stands('v62', 'The compound annual growth from 20.03 trillion yuan to 26.6 trillion yuan was 5.84% [2].'),
    ).toBe(true);
  });

  it.each([
    'The compound annual growth from 26.6 trillion yuan to 20.03 trillion yuan was 5.84% [2].',
    'The compound annual growth from 20.03 billion yuan to 26.6 trillion yuan was 5.84% [2].',
    'The compound annual growth from 20.03 trillion yuan to 26.6 trillion yuan rose by 5.84% [2].',
    'The compound annual growth from 20.03 trillion yuan to 26.6 trillion yuan was 32.8% [2].',
  ])('and not otherwise: %s', async (text) => {
    expect(await stands('v62', text)).toBe(false);
  });
});
