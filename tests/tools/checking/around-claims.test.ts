import { describe, expect, it } from 'vitest';
import { useClaimCheck } from '../../support/use-claim-check.js';

const check = useClaimCheck();

async function verdictOn(text: string): Promise<string> {
  return (await check(text)).verdict;
}

describe('what is said around a claim', () => {
  it.each([
    ['受国际市场需求拉动，2022年稀土出口同比大涨67.6%。', 'unverifiable'],
    ['在政策支持下，2022年稀土出口同比增长67.6%。', 'unverifiable'],
    ['Driven by strong demand, rare earth exports rose 67.6% in 2022.', 'unverifiable'],
    ['Rare earth exports rose 67.6% in 2022, thanks to orders from abroad.', 'unverifiable'],
    ['Steel exports rose by 117.32 billion yuan, or 22.3%, to 642.66 billion yuan in 2022.', 'supported'],
    ['Steel exports rose by 117.32 billion yuan, or 32.3%, to 642.66 billion yuan in 2022.', 'contradicted'],
    ['2022年钢材出口同比增长22.3%，快于农产品的20.4%。', 'supported'],
    ['2022年钢材出口同比增长22.3%，慢于农产品的20.4%。', 'contradicted'],
    ['2022年钢材出口同比增长22.3%，快于农产品的21.4%。', 'contradicted'],
    ['2022年玩具出口额为3229.2亿元。比上年增长9.1%。', 'supported'],
    ['2022年玩具出口额为3229.2亿元。比上年增长10.2%。', 'contradicted'],
    ['In 2022, footwear exports stood at 384.44 billion yuan. That was 24.4% more than a year earlier.', 'supported'],
    ['2022年玩具出口额为3229.2亿元。同比增长9.1%。成品油出口增长53.9%。', 'supported'],
  ])('%s is %s', async (text, verdict) => {
    expect(await verdictOn(text)).toBe(verdict);
  });

  it.each([
    '受进口需求拉动，2022年稀土出口同比增长67.6%。',
    '受价格影响，扣除因素后2022年稀土出口同比增长67.6%。',
    '由于对日本的2022年稀土出口同比增长67.6%。',
    'Rare earth exports due to Japan rose 67.6% in 2022.',
    'Rare earth exports rose 67.6% or fell in 2022.',
    '受托加工贸易方式下，2022年稀土出口同比增长67.6%。',
    '2022年稀土出口同比增长67.6%。出口增长67.6%。',
    '2022年稀土出口同比增长67.6%。全国出口同比增长67.6%。',
    '2022年稀土出口同比增长67.6%。其中，对日本增长67.6%。',
    'Rare earth exports rose 67.6% in 2022. All rose 67.6%.',
    'Rare earth exports rose 67.6% in 2022. It was driven by strong overseas demand.',
    '2022年稀土出口同比增长67.6%。这得益于海外需求。',
    'Exports of toys and rare earths rose in 2022. It rose 67.6%.',
    '2022年稀土出口为70.7亿元，规模最大。2022年稀土出口同比增长67.6%，高于进口的20.4%。',
  ])('does not support %s', async (text) => {
    expect(await verdictOn(text)).not.toBe('supported');
  });
});
