import { describe, expect, it } from 'vitest';
import { describeKinds, useClaimCheck, type Altered } from '../../support/use-claim-check.js';

const check = useClaimCheck();

async function verdictOf(text: string) {
  return (await check(text)).verdict;
}

describe('a true claim whose number may be of either of two rows, or is near a bound', () => {
  it.each([
    'Footwear grew faster than steel in 2022, at 24.4%.',
    'Ceramics growth was slightly above 10%.',
    '陶瓷产品出口增速略高于10%。',
    '陶瓷产品增速略低于11%。',
    'Rare earths stood at 7.07 billion yuan in 2022, higher than 4.22 billion yuan in 2021.',
    '2022年稀土出口70.7亿元，高于2021年42.2亿元的水平。',
  ])('is never contradicted: %s', async (text) => {
    expect(await verdictOf(text)).not.toBe('contradicted');
  });
});

describe('what fell faster, or more slowly, than a row', () => {
  it.each([
    'Five goods fell faster than steel in 2022.',
    'Five goods shrank faster than steel in 2022.',
    '11 goods fell more slowly than steel in 2022.',
    '11种商品的降幅低于钢材。',
  ])('is not counted as what grew so: %s', async (text) => {
    expect(await verdictOf(text)).not.toBe('supported');
  });
});

const KINDS: Readonly<Record<string, readonly Altered[]>> = {
  'a number behind the rows that it is of': [
    [
      'Footwear grew faster than steel, reaching 24.4%.',
      ['Footwear grew faster than steel, reaching 22.3%.', 'Footwear grew slower than steel, reaching 24.4%.'],
    ],
    [
      'Growth in exports of steel, at 22.3% in 2022, outpaced that of agricultural products, at 20.4%.',
      ['Growth in exports of steel, at 22.3% in 2022, outpaced that of agricultural products, at 22.3%.'],
    ],
  ],
  'ranks, degrees and the only one, in further words': [
    [
      'Rare earths grew faster than any other item in Table 2.',
      ['Toys grew faster than any other item in Table 2.', 'Rare earths grew slower than any other item in Table 2.'],
    ],
    [
      'Furniture and parts were the one category whose exports shrank.',
      ['Toys were the one category whose exports shrank.'],
    ],
    [
      'Exports of high-tech products in 2022 were barely above the 2021 level.',
      ['Rare earth exports in 2022 were barely above the 2021 level.'],
    ],
    ['高新技术产品出口2022年同比只高了0.3%。', ['高新技术产品出口2022年同比只低了0.3%。']],
  ],
};

describeKinds(KINDS, check);
