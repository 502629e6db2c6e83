import { describe, expect, it } from 'vitest';
import { describeKinds, useClaimCheck, type Altered } from '../../support/use-claim-check.js';

const check = useClaimCheck();

const KINDS: Readonly<Record<string, readonly Altered[]>> = {
  'what is so in both years': [
    [
      'Footwear was in the top ten in both years.',
      ['Refined oil was in the top ten in both years.', 'Toys were worth 322.92 billion yuan in both years.'],
    ],
    [
      'In both years agricultural products were worth more than steel.',
      [
        'In both years refined oil was worth more than toys.',
        'Exports of ceramics exceeded 200 billion yuan in both years.',
      ],
    ],
  ],
  'as much as': [
    [
      'Rare earths grew by as much as 67.6% in 2022.',
      ['Plastic products grew as much as steel in 2022.', 'Plastic products and steel grew equally in 2022.'],
    ],
  ],
  'by how much, and not by what percentage': [
    [
      'The second-largest increase in absolute terms was in steel.',
      [
        'The second-largest increase in absolute terms was in refined oil.',
        'The largest increase in absolute terms was in rare earths.',
        'The smallest increase was in furniture.',
      ],
    ],
  ],
  'ranked by what was said before': [
    ['稀土出口额增长67.6%，居首。', ['Rare earths, the fastest-growing category, were also the largest.']],
  ],
};

describeKinds(KINDS, check);

describe('a true claim that leaves open by what it ranks', () => {
  it.each([
    'Rare earths, the fastest-growing category, were also the smallest.',
    '增速超过20%的商品有七类，稀土居首。',
    '出口额最大的机电产品增长7%。',
    '出口额最小的稀土增长67.6%。',
  ])('is not contradicted: %s', async (text) => {
    expect((await check(text)).verdict).not.toBe('contradicted');
  });
});
