import { describe, expect, it } from 'vitest';
import { describeKinds, useClaimCheck, type Altered } from '../../support/use-claim-check.js';

const check = useClaimCheck();

const KINDS: Readonly<Record<string, readonly Altered[]>> = {
  'a count that stands apart from what is counted': [
    [
      '2021 年出口额超过 5000 亿元的商品共 7 项。',
      [
        '2021 年出口额超过 5000 亿元的商品共 8 项。',
        '2022 年出口额超过 6500 亿元的商品共 7 项。',
        '2021 年出口额不足 5000 亿元的商品共 7 项。',
      ],
    ],
    [
      '同期增减在 10% 以上的商品共 10 项。',
      ['同期增减在 10% 以上的商品共 11 项。', '同期增减在 20% 以上的商品共 10 项。'],
    ],
    ['出口额下降的商品有1项。', ['出口额增长的商品有1项。', '出口额下降的商品有2项。']],
    [
      '在表2的17项商品中，2022年出口额超过10000亿元的有3项。',
      ['在表2的16项商品中，2022年出口额超过10000亿元的有3项。', '在表2的17项商品中，2022年出口额超过5000亿元的有3项。'],
    ],
    ['出口额超过3000亿元的商品，2022年共有11项。', ['出口额超过3000亿元的商品，2022年共有10项。']],
    ['2022 年出口额超过 1 万亿元的共 3 项。', ['2021 年出口额超过 2 万亿元的共 3 项。']],
    [
      'The commodities above 500 billion yuan in 2022 came to 7 in all.',
      ['The commodities above 500 billion yuan in 2022 came to 8 in all.'],
    ],
    [
      'The number of goods with exports above 700 billion yuan in 2022 is 5.',
      [
        'The number of goods with exports above 700 billion yuan in 2021 is 5.',
        'The number of goods with exports above 700 billion yuan in 2022 is 6.',
      ],
    ],
  ],
  'all but so many': [
    [
      'In 2022, exports rose in all but 1 category.',
      ['In 2022, exports declined in all but 1 category.', 'In 2022, exports rose in all but 2 categories.'],
    ],
    [
      'All but 1 of the 17 goods grew in 2022.',
      ['All but 1 of the 17 goods fell in 2022.', 'All but 1 of the 16 goods grew in 2022.'],
    ],
    ['2022年，除1类商品外，其余商品出口均增长。', ['2022年，除1类商品外，其余商品出口均下降。']],
  ],
  none: [
    ['没有一项商品的增速超过70%。', ['没有一项商品的增速超过60%。', '没有商品出口下降。']],
    [
      'None of the 17 goods grew by more than 70%.',
      ['None of the 17 goods grew by more than 60%.', 'No goods declined in 2022.'],
    ],
  ],
  'bounds that take the number in, and those that do not': [
    ['2022年出口额不低于6426.6亿元的商品有7项。', ['2022年出口额超过6426.6亿元的商品有7项。']],
    ['2022年出口额低于6426.6亿元的商品有10项。', ['2022年出口额不超过6426.6亿元的商品有10项。']],
    [
      'In 2022, 7 goods had exports of at least 642.66 billion yuan.',
      ['In 2022, 7 goods had exports of more than 642.66 billion yuan.'],
    ],
  ],
  'between two numbers': [
    ['2022年出口额在1000亿元至5000亿元之间的商品有7项。', ['2022年出口额在1000亿元至5000亿元之间的商品有8项。']],
    [
      'In 2022, exports of 5 goods lay between 300 and 650 billion yuan.',
      ['In 2022, exports of 4 goods lay between 300 and 650 billion yuan.'],
    ],
  ],
  'two things that are so of each': [
    [
      'In 2022, 5 goods in all were below 300 billion yuan and grew by more than 10%.',
      [
        'In 2022, 6 goods in all were below 300 billion yuan and grew by more than 10%.',
        'In 2022, 5 goods in all were below 300 billion yuan.',
        'In 2022, 5 goods in all were below 200 billion yuan and grew by more than 10%.',
      ],
    ],
    ['2022年出口额超过5000亿元、增速高于10%的商品有3类。', ['2022年出口额超过5000亿元、增速高于5%的商品有3类。']],
    ['2022年出口额超过5000亿元，且增速高于10%的商品有3类。', ['2022年出口额超过5000亿元，且增速高于5%的商品有3类。']],
    [
      '2021年出口额低于3000亿元而2022年超过3000亿元的商品有2项。',
      ['2021年出口额低于3000亿元而2022年超过3000亿元的商品有3项。'],
    ],
    [
      'Two goods were under 300 billion yuan in 2021 and over 300 billion yuan in 2022.',
      ['Two goods were under 300 billion yuan in 2021 and over 350 billion yuan in 2022.'],
    ],
    ['2021年和2022年出口额均超过6000亿元的商品有5项。', ['2021年和2022年出口额均超过6000亿元的商品有7项。']],
    [
      'Five goods had exports above 600 billion yuan in both 2021 and 2022.',
      ['Seven goods had exports above 600 billion yuan in both 2021 and 2022.'],
    ],
  ],
  'rows that lie beyond one that is named, or beyond the mean': [
    ['增速低于钢材的商品有11项。', ['增速低于鞋靴的商品有11项。', '增速高于钢材的商品有11项。']],
    [
      'There were 11 goods in all that grew more slowly than steel.',
      ['There were 12 goods in all that grew more slowly than steel.'],
    ],
    ['2022年出口额低于平均值的商品共15项。', ['2022年出口额高于平均值的商品共15项。', '增速低于平均值的商品共15项。']],
    [
      'Only one of the 17 goods exported more than high-tech products in 2022.',
      ['Only one of the 17 goods exported more than clothing in 2022.'],
    ],
  ],
  'some of those that were counted before': [
    [
      '2022年出口额超过5000亿元的商品有7项，其中增速超过10%的有3项。',
      ['2022年出口额超过5000亿元的商品有7项，其中增速超过10%的有10项。'],
    ],
    [
      'In 2022, 7 goods exceeded 500 billion yuan, of which 3 grew by more than 10%.',
      ['In 2022, 7 goods exceeded 500 billion yuan, of which 10 grew by more than 10%.'],
    ],
  ],
};

describeKinds(KINDS, check);

describe('what is not said of all rows', () => {
  it.each([
    '2022年出口额超过5000亿元的商品有7项，增速均低于30%。',
    '2 goods both exceeded 200 billion yuan in 2022 and grew by more than 30%.',
    '2022年稀土出口额至少为80亿元。',
  ])('is not held against them: %s', async (text) => {
    expect((await check(text)).claims.map(({ verdict }) => verdict)).toEqual(['unverifiable']);
  });
});
