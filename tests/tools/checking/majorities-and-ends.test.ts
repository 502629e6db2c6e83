import { describe, expect, it } from 'vitest';
import { describeKinds, useClaimCheck, type Altered } from '../../support/use-claim-check.js';

const check = useClaimCheck();

const KINDS: Readonly<Record<string, readonly Altered[]>> = {
  'more or fewer than half of the rows': [
    [
      'Most of the 17 products grew by more than 10% in 2022.',
      [
        'Most of the 17 products grew by more than 20% in 2022.',
        'Most of the 16 products grew by more than 10% in 2022.',
        'Most of the 17 products fell in 2022.',
        'Most of these products grew by more than 10% in 2022.',
        'The vast majority of the 17 products grew by more than 10% in 2022.',
      ],
    ],
    [
      'Fewer than half of the 17 products grew by more than 20%.',
      ['Fewer than half of the 17 products grew by more than 10%.'],
    ],
    [
      '超过半数的商品增速高于10%。',
      ['超过半数的商品增速高于20%。', '绝大多数商品增速高于10%。', '过半出口来自机电产品。', '多数年份商品出口增长。'],
    ],
    ['不到一半的商品增速超过20%。', ['不到一半的商品增速超过10%。']],
  ],
  'one of so many rows': [
    [
      'Only one of the 17 products fell in 2022.',
      ['Only one of the 17 products grew in 2022.', 'Only one of the 16 products fell in 2022.'],
    ],
  ],
  'how far a strong verb says that it moved': [
    ['Steel exports jumped 22.3% in 2022.', ['High-tech exports jumped 0.3% in 2022.']],
    ['Rare earth exports soared in 2022.', ['High-tech exports surged in 2022.', 'Furniture exports plunged in 2022.']],
  ],
  'what happened over a year, and what stood at its end': [
    [
      'Rare earth exports were 7.07 billion yuan in 2022.',
      [
        'At the end of 2022, rare earth exports were 7.07 billion yuan.',
        'By the end of 2022, rare earth exports had come to 7.07 billion yuan.',
        'As of year-end 2022, rare earth exports were 7.07 billion yuan.',
        'Rare earths ended the year 2022 at 7.07 billion yuan.',
        'Until 2022, rare earth exports were 7.07 billion yuan.',
      ],
    ],
    [
      '2022年稀土出口额为70.7亿元。',
      ['2022年末稀土出口额为70.7亿元。', '截至2022年底，稀土出口额为70.7亿元。', '2022年初稀土出口额为70.7亿元。'],
    ],
    ['2020年我国制造业增加值为26.60万亿元。', ['2020年末我国制造业增加值为26.60万亿元。']],
  ],
};

describeKinds(KINDS, check);

describe('so many rows of which two things are said', () => {
  it('are told from another row, of which the second is said', async () => {
    const { claims } = await check('16 of the 17 categories rose, and furniture fell.');
    expect(claims.map(({ verdict }) => verdict)).toEqual(['supported', 'supported']);
  });
});

describe('rows that were named before', () => {
  it.each([
    'Exports of toys and footwear were 322.92 and 384.44 billion yuan in 2022. All of these products grew.',
    'Exports of toys and footwear were 322.92 and 384.44 billion yuan in 2022. The two products grew.',
    '2022年玩具和鞋靴出口额分别为3229.2亿元和3844.4亿元。这两类商品均实现增长。',
    '2022年玩具和鞋靴出口额分别为3229.2亿元和3844.4亿元，两类商品均实现增长。',
  ])('are not taken for all rows of the table: %s', async (text) => {
    expect((await check(text)).verdict).not.toBe('contradicted');
  });
});
