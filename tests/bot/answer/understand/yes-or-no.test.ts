import { describe, expect, it } from 'vitest';
import { askedTruth } from '../../../../src/bot/answer/understand/asked-truth.js';

describe('a question for yes or no', () => {
  it.each([
    ['2022年稀土出口额是不是超过100亿元?', '2022年稀土出口额超过100亿元'],
    ['家具出口是增长了,对吗?', '家具出口增长了'],
    ['机电产品出口额有没有达到13万亿元', '机电产品出口额不低于13万亿元'],
    ['玩具出口涨没涨', '玩具出口涨'],
  ])('says %s as a claim', (question, claim) => {
    expect(askedTruth(question, 'zh')?.claims).toContain(claim);
  });

  it.each([
    ['Did rare earth exports exceed 10 billion yuan in 2022?', 'rare earth exports exceed 10 billion yuan in 2022'],
    ['Is it true that furniture exports rose in 2022?', 'furniture exports rose in 2022'],
    ['Toys grew faster than bags, right?', 'Toys grew faster than bags'],
    ['Is the growth of refined oil 63.9%?', 'the growth of refined oil is 63.9%'],
    ['Did steel exports reach 700 billion yuan?', 'steel exports were at least 700 billion yuan'],
  ])('says %s as a claim', (question, claim) => {
    expect(askedTruth(question, 'en')?.claims).toContain(claim);
  });

  it.each([
    ['2022年稀土出口额是多少?', 'zh'],
    ['玩具和家具哪个出口多?', 'zh'],
    ['Did toys or furniture export more?', 'en'],
    ['How much did toys grow?', 'en'],
  ] as const)('makes no claim of %s', (question, language) => {
    expect(askedTruth(question, language)).toBeNull();
  });
});
