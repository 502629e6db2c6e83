import { describe, expect, it } from 'vitest';
import { useRecorded } from './use-standing.js';

const judged = useRecorded('ways-drafts.jsonl', 'stated-drafts.jsonl');

describe('the difference of two numbers of prose with their unit', () => {
  it.each([
    ['gap-en', 'The difference between 26.6 trillion yuan and 20.03 trillion yuan was 6.57 trillion yuan [2].'],
    ['gap-en', '26.6 trillion yuan minus 20.03 trillion yuan is 6.57 trillion yuan [2].'],
    ['gap-zh', '116.02 与 105.78 之差为 10.24[2]。'],
  ])('stands: %s %s', async (id, text) => {
    expect(await judged(id, text)).toBe(true);
  });

  it.each([
    ['gap-en', 'The difference between 26.6 billion yuan and 20.03 trillion yuan was 6.57 trillion yuan [2].'],
    ['gap-en', 'The difference between 26.6 trillion yuan and 20.03 trillion yuan was 6.57% [2].'],
    ['gap-en', 'The difference between 26.6 trillion yuan and 20.03 trillion yuan was 6.57 billion yuan [2].'],
    ['gap-en', 'The difference between 26.6 trillion yuan and 20.03 trillion yuan was 6.75 trillion yuan [2].'],
    ['gap-en', 'The difference between 26.6 trillion yuan and 6.57 trillion yuan was 20.03 trillion yuan [2].'],
    ['gap-en', '20.03 trillion yuan minus 26.6 trillion yuan is 6.57 trillion yuan [2].'],
    ['gap-en', 'The ratio between 26.6 trillion yuan and 20.03 trillion yuan was 6.57 trillion yuan [2].'],
    ['gap-zh', '116.02 与 105.78 之差为 10.24%[2]。'],
  ])('falls: %s %s', async (id, text) => {
    expect(await judged(id, text)).toBe(false);
  });
});

describe('a difference or a ratio of two numbers of prose with their years', () => {
  it.each([
    ['gap-years-zh', '中国制造发展指数 2020 年的 116.02 与 2015 年的 105.78 之差为 10.24[2]。'],
    ['gap-years-zh', '中国制造发展指数 2015 年为 105.78、2020 年为 116.02，两者之差为 10.24[2]。'],
    ['gap-years-zh', '2015 年至 2020 年，中国制造发展指数之差为 10.24[2]。'],
    ['gap-years-zh', '从 2015 年到 2020 年，中国制造发展指数由 105.78 提高到 116.02，两个数值之差为 10.24[2]。'],
    [
      'gap-years-en',
      'The difference between 26.6 trillion yuan in 2020 and 20.03 trillion yuan in 2015 was 6.57 trillion yuan [2].',
    ],
    ['gap-years-en', 'The difference in manufacturing value added between 2015 and 2020 was 6.57 trillion yuan [2].'],
    [
      'gap-years-en',
      'Manufacturing value added rose from 20.03 trillion yuan in 2015 to 26.6 trillion yuan in 2020, a difference of 6.57 trillion yuan [2].',
    ],
    ['ratio-years-zh', '2020 年的 26.60 万亿元是 2015 年的 20.03 万亿元的 1.33 倍[2]。'],
    ['ratio-years-zh', '2020 年制造业增加值与 2015 年之比为 1.33 倍[2]。'],
  ])('stands: %s %s', async (id, text) => {
    expect(await judged(id, text)).toBe(true);
  });

  it.each([
    ['gap-years-zh', '中国制造发展指数 2015 年的 116.02 与 2020 年的 105.78 之差为 10.24[2]。'],
    ['gap-years-zh', '中国制造发展指数 2021 年的 116.02 与 2015 年的 105.78 之差为 10.24[2]。'],
    ['gap-years-zh', '制造业增加值 2020 年与 2015 年之差为 10.24[2]。'],
    ['gap-years-zh', '中国 2020 年与 2015 年之差为 10.24[2]。'],
    ['gap-years-zh', '中国制造发展指数 2020 年与 2015 年之差为 116.02[2]。'],
    ['gap-years-zh', '2020 年至 2015 年，中国制造发展指数之差为 10.24[2]。'],
    ['gap-years-zh', '从 2015 年到 2020 年，中国制造发展指数由 105.78 降低到 116.02，两个数值之差为 10.24[2]。'],
    ['gap-years-zh', '中国制造发展指数 2020 年与 2015 年之比为 10.24[2]。'],
    ['gap-years-en', 'The difference in manufacturing value added between 2015 and 2021 was 6.57 trillion yuan [2].'],
    ['gap-years-en', 'The difference in manufacturing value added between 2015 and 2020 was 6.57 billion yuan [2].'],
    [
      'gap-years-en',
      'Manufacturing value added fell from 20.03 trillion yuan in 2015 to 26.6 trillion yuan in 2020, a difference of 6.57 trillion yuan [2].',
    ],
    ['ratio-years-zh', '2015 年的 20.03 万亿元是 2020 年的 26.60 万亿元的 1.33 倍[2]。'],
    ['ratio-years-zh', '2015 年制造业增加值与 2020 年之比为 1.33 倍[2]。'],
    ['ratio-years-zh', '2020 年制造业增加值与 2015 年之差为 1.33 倍[2]。'],
  ])('falls: %s %s', async (id, text) => {
    expect(await judged(id, text)).toBe(false);
  });
});

describe('several numbers of the text', () => {
  it.each([
    ['two-numbers-zh', '文中的数值为 31 项、九大[2]。'],
    ['two-numbers-zh', '文中的数值分别是 31 项、九大[2]。'],
  ])('stand in their order: %s %s', async (id, text) => {
    expect(await judged(id, text)).toBe(true);
  });

  it.each([
    ['two-numbers-zh', '文中的数值为九大、31 项[2]。'],
    ['two-numbers-zh', '文中的数值为 31 项[2]。'],
    ['two-numbers-zh', '文中的数值为 31 项、八大[2]。'],
    ['two-numbers-zh', '文中的数值不是 31 项、九大[2]。'],
    ['two-numbers-zh', '关键领域为 31 项、九大[2]。'],
    ['two-numbers-zh', '文中的数值合计为 31 项、九大[2]。'],
  ])('and in no other, nor half of them: %s %s', async (id, text) => {
    expect(await judged(id, text)).toBe(false);
  });
});
