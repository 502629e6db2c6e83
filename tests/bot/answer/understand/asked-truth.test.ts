import { describe, expect, it } from 'vitest';
import { askedTruth } from '../../../../src/bot/answer/understand/asked-truth.js';

describe('a statement that is to be checked', () => {
  it.each([
    ['核对一下：2022年稀土出口70.7亿元。', 'zh', '2022年稀土出口70.7亿元。'],
    ['请帮我核实：家具出口上升。', 'zh', '家具出口上升。'],
    ['“玩具出口上升9.1%”，这个说法对吗？', 'zh', '玩具出口上升9.1%'],
    ['玩具出口上升9.1%，这个说法属实吗？', 'zh', '玩具出口上升9.1%'],
    ['Check: steel rose 22.3% in 2022.', 'en', 'steel rose 22.3% in 2022.'],
    ['Please verify that steel rose.', 'en', 'steel rose.'],
    ['Is it true that steel rose in 2022?', 'en', 'steel rose in 2022'],
    ['True or false: steel rose.', 'en', 'steel rose.'],
    ['Steel rose in 2022. Is that right?', 'en', 'Steel rose in 2022'],
  ] as const)('%s', (question, language, claim) => {
    const truth = askedTruth(question, language);
    expect(truth?.claims).toEqual([claim]);
    expect(truth?.asked).not.toBe('yes-or-no');
  });

  it.each([
    ['Check: steel rose.', 'en', 'check'],
    ['Is it true that steel rose?', 'en', 'whether'],
    ['核对一下：家具出口上升。', 'zh', 'check'],
    ['玩具出口上升9.1%，这个说法属实吗？', 'zh', 'whether'],
  ] as const)('%s: to be checked, or to be told yes or no', (question, language, asked) => {
    expect(askedTruth(question, language)?.asked).toBe(asked);
  });
});

describe('a question that wants yes or no', () => {
  it.each([
    ['稀土出口是不是增长了67.6%？', 'zh', '稀土出口增长了67.6%'],
    ['家具出口是否下降？', 'zh', '家具出口下降'],
    ['稀土的增速有没有超过成品油', 'zh', '稀土的增速超过成品油'],
    ['2022年钢材出口超过7000亿元了吗？', 'zh', '2022年钢材出口超过7000亿元'],
    ['稀土增长最快，对吗？', 'zh', '稀土增长最快'],
    ['Did furniture fall in 2022?', 'en', 'furniture fall in 2022'],
    ['Steel rose in 2022, right?', 'en', 'Steel rose in 2022'],
  ] as const)('%s', (question, language, claim) => {
    expect(askedTruth(question, language)).toMatchObject({ asked: 'yes-or-no' });
    expect(askedTruth(question, language)?.claims).toContain(claim);
  });
});

describe('any other question', () => {
  it.each([
    ['稀土出口增长了多少？', 'zh'],
    ['哪类商品下降了？', 'zh'],
    ['为什么家具出口下降了呢？', 'zh'],
    ['How much did steel rise?', 'en'],
    ['Is steel larger, or aluminium?', 'en'],
    ["Didn't furniture fall?", 'en'],
    ['Steel exports in 2022', 'en'],
  ] as const)('%s', (question, language) => {
    expect(askedTruth(question, language)).toBeNull();
  });
});
