import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBundledAdviser, type BundledAdviser } from '../../../support/bundled-knowledge.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

describe('a computed result says what it is of its inputs', () => {
  it.each([
    ['稀土和肥料2022年出口额合计是多少？', '稀土、肥料（2022 年）合计：838.2 亿元。'],
    ['玩具和鞋靴2022年平均出口额是多少万元？', '换算，玩具、鞋靴（2022 年）平均：35368000 万元。'],
    [
      'The sum of toy and footwear exports in 2022, in trillions of yuan?',
      'Converted, toys, footwear (2022), total: 0.70736 trillion yuan.',
    ],
    [
      'By how many million yuan did fertilizer exports rise between 2021 and 2022?',
      'Converted, fertilisers (2022, 2021), change: 1350 million yuan.',
    ],
    ['钢材、农产品2022年平均出口额是多少？', '钢材、农产品（2022 年）平均：6493.1 亿元。'],
    ['2022年稀土出口比2021年增长了多少？', '稀土（2021 年、2022 年）增幅：67.54%。'],
    ['稀土2022年出口额比2021年增加多少亿元？', '稀土（2022 年、2021 年）增减：28.5 亿元。'],
    ['2022年稀土比玩具少多少？', '玩具、稀土（2022 年）之差：3158.5 亿元。'],
    ['机电产品2022年是稀土的几倍？', '机电产品、稀土（2022 年）之比：1937.38 倍。'],
    ['2022年稀土出口额是玩具的百分之几？', '稀土，占玩具（2022 年）：2.19%。'],
    ['2022年所有商品的出口额合计是多少？', '表中全部行（2022 年）合计：264239.4 亿元。'],
    [
      '2022年出口额前三名合计占全表的百分之几？',
      '机电产品、高新技术产品、服装及衣着附件，占表中全部行（2022 年）：80.26%。',
    ],
    ['全表出口额的增量里，机电产品占百分之几？', '机电产品，占表中全部行（2022 年、2021 年）增减：53.32%。'],
    ['成品油对全部商品出口增长的贡献率是多少？', '成品油，占表中全部行（2022 年、2021 年）增减：6.78%。'],
    [
      'What share of the growth of all goods came from refined oil products?',
      'Refined oil products, as a share of all rows of the table (2022, 2021), change: 6.78%.',
    ],
    ['所有商品2022年出口额的中位数是多少？', '表中全部行（2022 年）中位数：3844.4 亿元。'],
    [
      'What did rare earths and fertilisers come to in total in 2022?',
      'Rare earths, fertilisers (2022), total: 83.82 billion yuan',
    ],
    [
      'All goods of Table 2 taken together, by what percent did they grow from 2021 to 2022?',
      'All rows of the table (2021, 2022), growth of the total: 6.75%.',
    ],
    [
      'What share of the 2022 total did footwear and toys have?',
      'Footwear, toys, as a share of all rows of the table (2022): 2.68%.',
    ],
  ])('%s', async (question, said) => {
    const { text } = await bundled.adviser.answer({ text: question });
    expect(text).toContain(said);
  });
});
