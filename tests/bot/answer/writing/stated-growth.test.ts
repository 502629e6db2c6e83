import { describe, expect, it } from 'vitest';
import { useRecorded } from './use-standing.js';

const judged = useRecorded('ways-drafts.jsonl', 'stated-drafts.jsonl');

const ZH = 'v16';
const EN = 'v62';

describe('growth between two numbers of prose, in other words', () => {
  it.each([
    [ZH, '20.03 万亿元到 26.60 万亿元的总增幅为 32.8%[3]。'],
    [ZH, '20.03 万亿元至 26.60 万亿元，总增长率是 32.8%[3]。'],
    [ZH, '20.03 万亿元与 26.60 万亿元之间的总增幅为 32.8%[3]。'],
    [ZH, '20.03 万亿元到 26.60 万亿元的总增幅平均到每年为 6.56%[4]。'],
    [ZH, '总增幅平均到每年，20.03 万亿元、26.60 万亿元对应的是 6.56%[4]。'],
    [ZH, '26.60 万亿元对 20.03 万亿元的年均复合增长率为 5.84%[2]。'],
    [ZH, '26.60 万亿元相对于 20.03 万亿元的总增幅为 32.8%[3]。'],
    [ZH, '由 20.03 万亿元到 26.60 万亿元，制造业增加值 2015 至 2020 年的复合年均增长率为 5.84%[2]。'],
    [ZH, '以 20.03 万亿元和 26.60 万亿元计算，2015 至 2020 年制造业增加值的年均复合增长率为 5.84%[2]。'],
    [
      ZH,
      '以 20.03 万亿元和 26.60 万亿元计算，总增幅为 32.8%；由 20.03 万亿元到 26.60 万亿元，总增幅平均到每年是 6.56%[3][4]。',
    ],
    [EN, 'As compound growth, the annual rate from 20.03 trillion yuan to 26.6 trillion yuan was 5.84% [2].'],
    [EN, 'Computed as compound growth, the annual rate from 20.03 trillion yuan to 26.6 trillion yuan was 5.84% [2].'],
    [EN, 'In all, growth from 20.03 trillion yuan to 26.6 trillion yuan was 32.8% [3].'],
    [EN, 'Overall growth between 20.03 trillion yuan and 26.6 trillion yuan was 32.8% [3].'],
    [
      EN,
      'The growth in all from 20.03 trillion yuan to 26.6 trillion yuan, spread evenly over the years, was 6.56% [4].',
    ],
    [
      EN,
      'As compound growth, the annual rate from 20.03 trillion yuan to 26.6 trillion yuan was 5.84%, while the growth in all from 20.03 trillion yuan to 26.6 trillion yuan divided evenly by the years was 6.56% [2][4].',
    ],
  ])('stands: %s %s', async (id, text) => {
    expect(await judged(id, text)).toBe(true);
  });

  it.each([
    [ZH, '26.60 万亿元到 20.03 万亿元的总增幅为 32.8%[3]。'],
    [ZH, '26.60 万亿元与 20.03 万亿元之间的总增幅为 32.8%[3]。'],
    [ZH, '20.03 亿元到 26.60 万亿元的总增幅为 32.8%[3]。'],
    [ZH, '20.03 万亿元到 26.60 万亿元的总增幅为 6.56%[4]。'],
    [ZH, '20.03 万亿元到 26.60 万亿元的总增幅平均到每年为 32.8%[3]。'],
    [ZH, '20.03 万亿元到 26.60 万亿元的总增幅平均到每年为 5.84%[2]。'],
    [ZH, '20.03 万亿元到 26.60 万亿元的总增幅为 5.84%[2]。'],
    [ZH, '20.03 万亿元到 26.60 万亿元的年均复合增长率为 6.56%[4]。'],
    [ZH, '20.03 万亿元到 26.60 万亿元的年均增长率为 6.56%[4]。'],
    [ZH, '20.03 万亿元对 26.60 万亿元的年均复合增长率为 5.84%[2]。'],
    [ZH, '以 26.60 万亿元和 20.03 万亿元计算，总增幅为 32.8%[3]。'],
    [ZH, '以 20.03 万亿元和 26.60 万亿元计算，总降幅为 32.8%[3]。'],
    [ZH, '由 20.03 万亿元到 26.60 万亿元，制造业增加值 2015 至 2021 年的复合年均增长率为 5.84%[2]。'],
    [ZH, '由 20.03 万亿元到 26.60 万亿元，制造业增加值 2020 至 2015 年的复合年均增长率为 5.84%[2]。'],
    [ZH, '由 20.03 万亿元到 26.60 万亿元，制造业增加值 2020 年的复合年均增长率为 5.84%[2]。'],
    [ZH, '由 20.03 万亿元到 26.60 万亿元，中国制造发展指数 2015 至 2020 年的复合年均增长率为 5.84%[2]。'],
    [ZH, '由 20.03 万亿元到 26.60 万亿元，玩具出口额的复合年均增长率为 5.84%[2]。'],
    [ZH, '由 20.03 万亿元降到 26.60 万亿元，年均复合增长率为 5.84%[2]。'],
    [ZH, '20.03 万亿元到 26.60 万亿元的总增幅约为 32.8%[3]。'],
    [ZH, '20.03 万亿元到 26.60 万亿元的总增幅为 32.8 个百分点[3]。'],
    [EN, 'As compound growth, the annual rate from 26.6 trillion yuan to 20.03 trillion yuan was 5.84% [2].'],
    [EN, 'As compound growth, the annual rate from 20.03 trillion yuan to 26.6 trillion yuan was 6.56% [4].'],
    [EN, 'As compound growth, the rate in all from 20.03 trillion yuan to 26.6 trillion yuan was 5.84% [2].'],
    [EN, 'The annual rate from 20.03 trillion yuan to 26.6 trillion yuan was 6.56% [4].'],
    [EN, 'In all, growth from 20.03 trillion yuan to 26.6 trillion yuan was 5.84% [2].'],
    [EN, 'In all, growth between 26.6 trillion yuan and 20.03 trillion yuan was 32.8% [3].'],
    [EN, 'In all, growth from 20.03 billion yuan to 26.6 trillion yuan was 32.8% [3].'],
    [EN, 'In all, growth from 20.03 trillion yuan to 26.6 trillion yuan was 32.8% a year [3].'],
    [EN, 'In all, growth from 20.03 trillion yuan to 26.6 trillion yuan divided evenly by the years was 32.8% [3].'],
    [EN, 'The decline in all from 20.03 trillion yuan to 26.6 trillion yuan was 32.8% [3].'],
  ])('falls: %s %s', async (id, text) => {
    expect(await judged(id, text)).toBe(false);
  });
});

describe('the ends of a growth, each with its year', () => {
  const INDEX = 'index-years-zh';
  const VALUE = 'value-years-en';

  it.each([
    [INDEX, '从 2015 年的 105.78 到 2020 年的 116.02，中国制造发展指数的总增幅为 9.68%[3]。'],
    [INDEX, '中国制造发展指数 2015 年为 105.78、2020 年为 116.02，年均复合增长率为 1.87%[2]。'],
    [INDEX, '以 2015 年的 105.78 和 2020 年的 116.02 计算，中国制造发展指数的年均复合增长率为 1.87%[2]。'],
    [VALUE, 'From 20.03 trillion yuan in 2015 to 26.6 trillion yuan in 2020, growth in all was 32.8% [3].'],
    [
      VALUE,
      'Compound annual growth from 20.03 trillion yuan (20.03 万亿元) in 2015 to 26.6 trillion yuan in 2020 was 5.84% [2].',
    ],
    [
      VALUE,
      'Between 20.03 trillion yuan in 2015 and 26.6 trillion yuan in 2020, the compound annual growth of manufacturing value added was 5.84% [2].',
    ],
  ])('stands: %s %s', async (id, text) => {
    expect(await judged(id, text)).toBe(true);
  });

  it.each([
    [INDEX, '从 2020 年的 105.78 到 2015 年的 116.02，中国制造发展指数的总增幅为 9.68%[3]。'],
    [INDEX, '从 2015 年的 116.02 到 2020 年的 105.78，中国制造发展指数的总增幅为 9.68%[3]。'],
    [INDEX, '从 2015 年的 105.78 到 2021 年的 116.02，中国制造发展指数的总增幅为 9.68%[3]。'],
    [INDEX, '中国制造发展指数 2020 年为 105.78、2015 年为 116.02，年均复合增长率为 1.87%[2]。'],
    [INDEX, '中国制造发展指数 105.78、116.02，年均复合增长率为 1.87%[2]。'],
    [INDEX, '中国制造发展指数 2015 年为 105.78、2020 年为 116.02，总增幅为 1.87%[2]。'],
    [INDEX, '以 2015 年的 105.78 和 2020 年的 116.02 计算，制造业增加值的年均复合增长率为 1.87%[2]。'],
    [VALUE, 'From 20.03 trillion yuan in 2020 to 26.6 trillion yuan in 2015, growth in all was 32.8% [3].'],
    [
      VALUE,
      'From 20.03 trillion yuan (26.60 万亿元) in 2015 to 26.6 trillion yuan in 2020, growth in all was 32.8% [3].',
    ],
    [
      VALUE,
      'Between 26.6 trillion yuan in 2015 and 20.03 trillion yuan in 2020, compound annual growth was 5.84% [2].',
    ],
  ])('falls: %s %s', async (id, text) => {
    expect(await judged(id, text)).toBe(false);
  });
});

describe('growth named by its verb, or with its label in another order', () => {
  const INDEX = 'index-years-zh';
  const ALL = 'value-in-all-en';

  it.each([
    [INDEX, '按复合增长率计，中国制造发展指数从 2015 年的 105.78 到 2020 年的 116.02，年均增长 1.87%[2]。'],
    [INDEX, '2015 年至 2020 年，中国制造发展指数累计增长 9.68%[3]。'],
    [ALL, 'In total, manufacturing value added rose by 32.8% from 2015 to 2020 [2].'],
    [ALL, 'Over the years from 2015 to 2020, the growth of manufacturing value added in all was 32.8% [2].'],
    [ALL, 'Divided evenly by the years from 2015 to 2020, growth in all of manufacturing value added was 6.56% [4].'],
  ])('stands: %s %s', async (id, text) => {
    expect(await judged(id, text)).toBe(true);
  });

  it.each([
    [INDEX, '按复合增长率计，2015 年至 2020 年，中国制造发展指数年均增长 9.68%[3]。'],
    [INDEX, '按复合增长率计，2015 年至 2020 年，中国制造发展指数年均增长 1.94%[4]。'],
    [INDEX, '2015 年至 2020 年，中国制造发展指数累计增长 1.87%[2]。'],
    [INDEX, '2015 年至 2020 年，制造业增加值累计增长 9.68%[3]。'],
    [INDEX, '2015 年至 2020 年，中国累计增长 9.68%[3]。'],
    [ALL, 'In total, China grew by 32.8% from 2015 to 2020 [2].'],
    [ALL, 'In total, 2015 and 2020 rose by 32.8% [2].'],
    [ALL, 'In total, value rose by 32.8% from 2015 to 2020 [2].'],
    [ALL, 'In total, manufacturing value added rose by 5.84% from 2015 to 2020 [3].'],
    [ALL, 'In total, manufacturing value added rose by 32.8% in 2020 [2].'],
    [ALL, 'In total, manufacturing value added fell by 32.8% from 2015 to 2020 [2].'],
    [ALL, 'Divided evenly by the years from 2015 to 2020, growth in all of manufacturing value added was 32.8% [2].'],
  ])('falls: %s %s', async (id, text) => {
    expect(await judged(id, text)).toBe(false);
  });
});

describe('what a piece remarks on its number', () => {
  it.each([
    [ZH, '26.60 万亿元对 20.03 万亿元的年均复合增长率为 5.84%，不是把总增幅平均到每一年[2]。'],
    [
      ZH,
      '由 20.03 万亿元到 26.60 万亿元，制造业增加值 2015 至 2020 年的复合年均增长率为 5.84%；5.84% 是复合增长率，不是把总增幅平均到每一年[2]。',
    ],
    [ZH, '20.03 万亿元到 26.60 万亿元的年均复合增长率为 5.84%，这是复合增长率，不是把总增幅平均到每一年[2]。'],
    [ZH, '文中的数值 5.84% 在按四舍五入可能的计算结果之内，两者并不矛盾[5]。'],
    [ZH, '文中的数值为 5.84%，在按四舍五入可能的计算结果之内，两者并不矛盾[5]。'],
    [ZH, '至于文中的数值 5.84%，在按四舍五入可能的计算结果之内，文中的数值与计算结果并不矛盾[5]。'],
    [ZH, '文中的数值 5.84% 处在按四舍五入可能的计算结果之内，与计算结果并不矛盾[5]。'],
    [EN, 'The 5.84% that the text states lies within what rounding lets the computed result be, so both hold [5].'],
    [
      EN,
      'Computed as compound growth, the annual rate from 20.03 trillion yuan to 26.6 trillion yuan was 5.84%; the 5.84% that the text states lies within what rounding lets the computed result be, so both hold [2][5].',
    ],
    [
      EN,
      'Compound annual growth from 20.03 trillion yuan to 26.6 trillion yuan was 5.84%, not the whole growth divided by the years [2].',
    ],
  ])('may stand behind it: %s %s', async (id, text) => {
    expect(await judged(id, text)).toBe(true);
  });

  it.each([
    [ZH, '32.8% 是复合增长率，不是把总增幅平均到每一年[3]。'],
    [ZH, '20.03 万亿元到 26.60 万亿元的总增幅为 32.8%，不是把总增幅平均到每一年[3]。'],
    [ZH, '20.03 万亿元到 26.60 万亿元的年均复合增长率为 5.84%，是把总增幅平均到每一年[2]。'],
    [ZH, '20.03 万亿元到 26.60 万亿元的年均复合增长率为 5.84%；6.56% 是复合增长率，不是把总增幅平均到每一年[2]。'],
    [ZH, '26.60 万亿元到 20.03 万亿元的年均复合增长率为 5.84%，不是把总增幅平均到每一年[2]。'],
    [ZH, '20.03 万亿元到 26.60 万亿元的总增幅平均到每年为 6.56%，不是复合增长率[4]。'],
    [ZH, '文中的数值 6.56% 在按四舍五入可能的计算结果之内，两者并不矛盾[5]。'],
    [ZH, '文中的数值 5.84% 不在按四舍五入可能的计算结果之内，两者矛盾[5]。'],
    [ZH, '文中的数值 5.84% 在按四舍五入可能的计算结果之内，与计算结果矛盾[5]。'],
    [ZH, '文中的数值 5.84 万亿元在按四舍五入可能的计算结果之内，两者并不矛盾[5]。'],
    [ZH, '总增幅 5.84% 在按四舍五入可能的计算结果之内，两者并不矛盾[5]。'],
    [ZH, '文中的数值 5.84% 在按四舍五入可能的计算结果之内，两者并不矛盾[2]。'],
    [EN, 'The 6.56% that the text states lies within what rounding lets the computed result be, so both hold [5].'],
    [EN, 'The 5.84% that the text states lies outside what rounding lets the computed result be, so both hold [5].'],
    [
      EN,
      'Growth in all from 20.03 trillion yuan to 26.6 trillion yuan was 32.8%, not the whole growth divided by the years [3].',
    ],
    [
      EN,
      'Compound annual growth from 20.03 trillion yuan to 26.6 trillion yuan was 5.84%, the whole growth divided by the years [2].',
    ],
  ])('is of no other number, and nothing else: %s %s', async (id, text) => {
    expect(await judged(id, text)).toBe(false);
  });
});
