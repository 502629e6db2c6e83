import { asyncProperty, assert, constantFrom } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedExports } from '../../support/bundled-knowledge.js';
import { describeKinds, isSupported, useClaimCheck, type Altered } from '../../support/use-claim-check.js';

const check = useClaimCheck();

const KINDS: Readonly<Record<string, readonly Altered[]>> = {
  'how many rows do so': [
    [
      '表中17类商品里，有16类2022年出口额较上年增长。',
      [
        '表中17类商品里，有15类2022年出口额较上年增长。',
        '表中18类商品里，有16类2022年出口额较上年增长。',
        '表中17类商品里，有16类2022年出口额较上年下降。',
        '表中17类商品里，有16类2023年出口额较上年增长。',
      ],
    ],
    [
      'Seven of the 17 categories grew by more than 20% in 2022.',
      [
        'Eight of the 17 categories grew by more than 20% in 2022.',
        'Seven of the 17 categories grew by less than 20% in 2022.',
        'Seven of the 17 categories grew by more than 30% in 2022.',
        'Seven of the 17 categories grew by more than 20 percentage points in 2022.',
      ],
    ],
    [
      '2022年，稀土、成品油等7类商品出口增速超过20%。',
      ['2022年，稀土、玩具等7类商品出口增速超过20%。', '2022年，稀土、成品油等6类商品出口增速超过20%。'],
    ],
    [
      'In 2022, three categories exceeded 1 trillion yuan in exports.',
      [
        'In 2022, three categories exceeded 1 billion yuan in exports.',
        'In 2022, four categories exceeded 1 trillion yuan in exports.',
      ],
    ],
  ],
  'only, except, all, a list': [
    [
      '家具及其零件是2022年唯一出口下降的品类。',
      ['农产品是2022年唯一出口下降的品类。', '家具及其零件是2022年唯一出口增长的品类。'],
    ],
    [
      'Only furniture saw its exports decline in 2022.',
      ['Only toys saw its exports decline in 2022.', 'Only rare earths saw exports rise in 2022.'],
    ],
    [
      '2022年，除家具及其零件外，其余16类商品出口均实现增长。',
      [
        '2022年，除家具及其零件外，其余17类商品出口均实现增长。',
        '2022年，除玩具外，其余16类商品出口均实现增长。',
        '2022年，全部17类商品出口均实现增长。',
      ],
    ],
    [
      'Exports rose in 2022 in all categories but furniture.',
      ['Exports rose in 2022 in all categories but toys.', 'Exports rose in 2022 in all categories.'],
    ],
    [
      '2022年出口增速超过三成的商品有稀土、成品油、未锻轧铝及铝材和箱包及类似容器。',
      ['2022年出口增速超过三成的商品有稀土、成品油和钢材。', '2022年出口增速超过三成的商品有稀土和成品油。'],
    ],
  ],
  'ranks, and what is ahead': [
    [
      '2022年成品油出口同比增长53.9%，增速仅次于稀土。',
      ['2022年成品油出口同比增长53.9%，增速仅次于钢材。', '2022年成品油出口同比增长53.9%，规模仅次于稀土。'],
    ],
    [
      '2022年稀土出口增幅为67.6%，在17类商品中最高。',
      ['2022年稀土出口增幅为67.6%，在16类商品中最高。', '2022年稀土出口增幅为67.6%，规模在17类商品中最大。'],
    ],
    [
      '2022年，稀土以67.6%的增速领跑各类商品。',
      ['2022年，稀土以53.9%的增速领跑各类商品。', '2022年，成品油以53.9%的增速领跑各类商品。'],
    ],
    ['机电产品2022年出口仍居首位。', ['稀土2022年出口仍居首位。', '稀土2022年出口增速仍居首位。']],
    [
      '2022年，出口额排名前三的商品依次是机电产品、高新技术产品和服装及衣着附件。',
      [
        '2022年，出口额排名前三的商品依次是高新技术产品、机电产品和服装及衣着附件。',
        '2022年，增速排名前三的商品依次是机电产品、高新技术产品和服装及衣着附件。',
      ],
    ],
    [
      'Rare earths led the way in 2022 with growth of 67.6%, followed by refined oil at 53.9% and aluminum at 37.1%.',
      [
        'Rare earths led the way in 2022 with growth of 67.6%, followed by refined oil at 37.1% and aluminum at 53.9%.',
        'Rare earths led the way in 2022 with growth of 67.6%, followed by aluminum at 37.1%.',
      ],
    ],
  ],
  'distances of growth, and figures beside a comparison': [
    [
      '2022年稀土出口增速比成品油高13.7个百分点。',
      [
        '2022年稀土出口增速比成品油高13.7%。',
        '2022年稀土出口增速比成品油低13.7个百分点。',
        '2022年稀土出口额比成品油高13.7个百分点。',
        '2022年稀土出口增速比钢材高13.7个百分点。',
        '2022年稀土出口增速比成品油高17.3个百分点。',
      ],
    ],
    [
      '2022年稀土出口67.6%的增速高于成品油的53.9%。',
      ['2022年稀土出口67.6%的增速低于成品油的53.9%。', '2022年稀土出口76.6%的增速高于成品油的53.9%。'],
    ],
    [
      '2022年钢材出口比农产品的6559.6亿元少133亿元。',
      ['2022年钢材出口比农产品的6559.6亿元多133亿元。', '2022年钢材出口比农产品的6595.6亿元少133亿元。'],
    ],
    [
      'Ceramics (+10.2%) grew faster than toys (+9.1%) in 2022.',
      [
        'Ceramics (+9.1%) grew faster than toys (+10.2%) in 2022.',
        'Ceramics (+10.2%) grew slower than toys (+9.1%) in 2022.',
      ],
    ],
    [
      'Ceramics exports hit 217.27 billion yuan in 2022. Exports of toys were higher, at 322.92 billion yuan.',
      [
        'Ceramics exports hit 217.27 billion yuan in 2022. Exports of toys were lower, at 322.92 billion yuan.',
        'Ceramics exports rose 10.2% in 2022. Exports of toys were higher.',
      ],
    ],
  ],
  'how far it moved': [
    ['2022年高新技术产品出口仅微增0.3%。', ['2022年高新技术产品出口大涨0.3%。', '2022年稀土出口仅微增67.6%。']],
    [
      'Exports of fertilizer were little changed in 2022, rising 1.8%.',
      [
        'Exports of fertilizer were little changed in 2022, falling 1.8%.',
        'Exports of rare earths were little changed in 2022, rising 67.6%.',
      ],
    ],
    [
      '2022年高新技术产品出口额约6.3万亿元，几乎与2021年持平。',
      ['2022年高新技术产品出口额约6.3万亿元，几乎与2022年持平。', '2022年成品油出口额约0.32万亿元，几乎与2021年持平。'],
    ],
  ],
  'several facts, spans and relative years': [
    [
      '中国制造发展指数由2015年的105.78稳步升至2020年的116.02，累计提高10.24。',
      ['中国制造发展指数由2015年的105.78稳步升至2020年的116.02，累计提高12.24。'],
    ],
    [
      '五年间，制造业增加值扩大了约三分之一，从2015年的20.03万亿元增至2020年的26.60万亿元。',
      ['三年间，制造业增加值扩大了约三分之一，从2015年的20.03万亿元增至2020年的26.60万亿元。'],
    ],
    [
      '2022年箱包及类似容器的出口额为2377.8亿元，上年为1793.2亿元。',
      [
        '2022年箱包及类似容器的出口额为2377.8亿元，上年为1739.2亿元。',
        '2021年箱包及类似容器的出口额为1793.2亿元，上年为1793.2亿元。',
      ],
    ],
    [
      '2022年玩具、鞋靴出口额双双增长，增幅分别为9.1%和24.4%。',
      [
        '2022年玩具、鞋靴出口额双双增长，增幅分别为24.4%和9.1%。',
        '2022年玩具、家具出口额双双增长。',
        '2022年陶瓷产品和玩具出口增速均为10.2%和9.1%。',
      ],
    ],
  ],
  'numbers of prose, in other words': [
    [
      '我国已形成31项供应链建设经验，涵盖九大领域。',
      [
        '我国已形成13项供应链建设经验，涵盖九大领域。',
        '我国已形成31项供应链建设经验，涵盖七大领域。',
        '我国将形成31项供应链建设经验，涵盖九大领域。',
        '我国未形成31项供应链建设经验。',
      ],
    ],
    ['每条产业链还将选出5~6家领军企业。', ['每条产业链还将选出3~4家领军企业。', '每条产业链不再选出5~6家领军企业。']],
    [
      'China has accumulated 31 items of experience in supply chain construction.',
      [
        'China has not accumulated 31 items of experience in supply chain construction.',
        'China has accumulated 31 items of experience in supply chain construction in each of nine key areas.',
      ],
    ],
  ],
};

describeKinds(KINDS, check);

describe('a cause', () => {
  it.each([
    ['受国际市场需求拉动，2022年稀土出口同比大涨67.6%。', ['cause', 'equals-published']],
    ['Toy exports grew 9.1% in 2022, thanks to orders from abroad.', ['equals-published', 'cause']],
    [
      'Thanks to policy support, manufacturing value added was 26.60 trillion yuan in 2020.',
      ['cause', 'equals-published'],
    ],
    // What holds a figure is no cause alone.
    ['Driven by a 20% rise in demand, toy exports grew 9.1% in 2022.', ['unknown-words', 'equals-published']],
  ])('%s is a claim of its own: %j', async (text, reasons) => {
    const { claims } = await check(text);
    expect(claims.map(({ reason }) => reason)).toEqual(reasons);
    expect(claims.every(({ verdict }) => verdict === 'supported')).toBe(false);
  });
});

describe('laws', () => {
  const rows = printedExports();

  it('no row is said to have the rank of another', async () => {
    const ranked = rows.toSorted((left, right) => Number(right.year2022) - Number(left.year2022));
    await assert(
      asyncProperty(constantFrom(...ranked), constantFrom(...ranked), async (row, other) => {
        const text = `2022年${row.label}出口额在17类商品中排名第${ranked.indexOf(other) + 1}。`;
        expect(await isSupported(text, check)).toBe(row === other);
      }),
      { numRuns: 60 },
    );
  });

  it('exactly one count of what grew beyond a number is supported', async () => {
    await assert(
      asyncProperty(constantFrom(1, 5, 8, 11, 15, 21, 30, 50), async (bound) => {
        const held = rows.filter(({ growth }) => Number(growth.replace('−', '-')) > bound).length;
        const counts = rows.map((_, index) => index + 1);
        const verdicts = await Promise.all(
          counts.map((count) => isSupported(`2022年有${count}类商品的出口增速超过${bound}%。`, check)),
        );
        expect(counts.filter((_, index) => verdicts[index])).toEqual([held]);
      }),
      { numRuns: 8 },
    );
  });
});
