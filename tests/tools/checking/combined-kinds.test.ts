import { describe, expect, it } from 'vitest';
import { describeKinds, useClaimCheck, type Altered } from '../../support/use-claim-check.js';

const check = useClaimCheck();

const KINDS: Readonly<Record<string, readonly Altered[]>> = {
  'several rows as a share of all': [
    [
      '2022 年，机电产品、高新技术产品和服装合计占表 2 全部商品出口额的 80.26%。',
      [
        '2021 年，机电产品、高新技术产品和服装合计占表 2 全部商品出口额的 80.26%。',
        '2022 年，机电产品、高新技术产品和玩具合计占表 2 全部商品出口额的 80.26%。',
        '2022 年，机电产品和高新技术产品合计占表 2 全部商品出口额的 80.26%。',
        '2022 年，机电产品、高新技术产品和服装合计占全国出口额的 80.26%。',
        '2022 年，机电产品、高新技术产品和服装合计占全部商品出口额的 80.26%。',
      ],
    ],
    ['2022年，机电产品和高新技术产品共占全表的75.83%。', ['2022年，机电产品和高新技术产品共占表1的75.83%。']],
    [
      'Mechanical and electrical products made up 51.84% of the exports of all 17 goods in 2022.',
      [
        'Mechanical and electrical products made up 51.84% of the exports of all 16 goods in 2022.',
        'Mechanical and electrical products made up 51.84% of all exports in 2022.',
        'High-tech products made up 51.84% of the exports of all 17 goods in 2022.',
      ],
    ],
    [
      '2022年，高新技术产品占高新技术产品和机电产品合计的31.64%。',
      ['2022年，机电产品占高新技术产品和机电产品合计的31.64%。'],
    ],
  ],
  'what several rows, or all, come to': [
    [
      'In 2021, the combined exports of all the goods listed in Table 2 came to 24.75218 trillion yuan.',
      [
        'In 2022, the combined exports of all the goods listed in Table 2 came to 24.75218 trillion yuan.',
        'In 2021, the combined exports of all goods came to 24.75218 trillion yuan.',
      ],
    ],
    [
      '2022年，玩具、鞋靴和箱包三类的平均出口额为3150.47亿元。',
      ['2022年，玩具、鞋靴和箱包四类的平均出口额为3150.47亿元。'],
    ],
    ['2022年玩具和鞋靴共出口7073.6亿元。', ['2021年玩具和鞋靴共出口7073.6亿元。']],
    ['2022年，玩具出口3229.2亿元，鞋靴出口3844.4亿元，箱包出口2377.8亿元，三者合计9451.4亿元。', []],
  ],
  'how a sum grew, which is no sum of growths': [
    [
      'The combined exports of steel and aluminium grew by 25.2% from 2021 to 2022.',
      [
        'The average growth of steel and aluminium was 25.2%.',
        'The combined growth of steel and aluminium was 25.2%.',
        'The combined exports of steel and aluminium grew by 59.4% from 2021 to 2022.',
      ],
    ],
    ['钢材和铝材合计增长25.2%。', ['钢材和铝材平均增长25.2%。', '钢材和铝材增速之和为25.2%。']],
  ],
  'a ratio that is called so': [
    [
      '2021 年，钢材出口额与陶瓷产品出口额的比值为 2.66。',
      [
        '2022 年，钢材出口额与陶瓷产品出口额的比值为 2.66。',
        '2021 年，陶瓷产品出口额与钢材出口额的比值为 2.66。',
        '2021 年，钢材出口额与陶瓷产品出口额的比值为 26.6。',
      ],
    ],
    ['2022年，机电和高新技术产品出口额之比为2.16∶1。', ['2022年，机电和高新技术产品出口额之比为1∶2.16。']],
    [
      'In 2022, the ratio of clothing exports to toy exports was 3.63:1.',
      ['In 2022, the ratio of toy exports to clothing exports was 3.63:1.'],
    ],
    ['2022年与2021年稀土出口额之比为1.68。', ['2021年与2022年稀土出口额之比为1.68。']],
  ],
};

describeKinds(KINDS, check);

describe('the sum of growths', () => {
  it('is not held against the growth of the sum', async () => {
    const { claims } = await check('钢材和铝材的增速之和为59.4个百分点。');
    expect(claims.map(({ verdict }) => verdict)).toEqual(['unverifiable']);
  });
});
