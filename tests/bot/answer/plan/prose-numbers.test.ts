import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../../../src/bot/reply/reply.js';
import { openBundledAdviser, PAPER, type BundledAdviser } from '../../../support/bundled-knowledge.js';
import { faultsIn } from '../../../support/reply-faults.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

async function ask(text: string): Promise<Reply> {
  const reply = await bundled.adviser.answer({ text });
  expect(faultsIn(reply, bundled.knowledge.corpus)).toEqual([]);
  return reply;
}

describe('a number that the text states', () => {
  it.each([
    ['2015年我国制造业增加值是多少？', [20.03], '万亿元'],
    ['What was China’s manufacturing value added in 2020?', [26.6], '万亿元'],
    ['2015到2020年制造业增加值从多少到多少？', [20.03, 26.6], '万亿元'],
    ['制造业增加值到2020年达到了多少？', [26.6], '万亿元'],
    ['What did the China manufacturing development index stand at in 2020?', [116.02], ''],
    ['每条产业链确定几家链主企业？', [3, 4], ''],
    ['How many leading enterprises should each chain select?', [5, 6], ''],
    ['链主企业定几家？领军企业选几家？', [3, 4, 5, 6], ''],
    ['How many chain-lead enterprises are there per industrial chain?', [3, 4], ''],
  ])('is a figure: %s', async (question, values, unit) => {
    const { kind, figures, citations } = await ask(question);
    expect(kind).toBe('answer');
    expect(figures.map(({ value }) => value)).toEqual(values);
    expect(figures.map((figure) => figure.unit)).toEqual(values.map(() => unit));
    expect(figures.every(({ formula, inputs }) => formula === null && inputs[0]?.passage !== undefined)).toBe(true);
    expect(citations.every(({ document, quote }) => document === PAPER && quote.endsWith('。'))).toBe(true);
  });

  it.each([
    ['in another unit', '2020年的制造业增加值是多少亿元？', '266000 亿元'],
    ['in English magnitudes', 'How many billion yuan was manufacturing value added in 2020?', '26600 billion yuan'],
  ])('is also given %s where that is asked', async (_, question, shown) => {
    const { text, figures } = await ask(question);
    expect(figures[0]).toMatchObject({ value: 26.6, unit: '万亿元' });
    expect(text).toContain(shown);
  });

  it.each([
    ['another year', '2018年制造业增加值是多少？'],
    ['another matter', '2015年服务业增加值是多少？'],
    ['another matter in English', 'What was services value added in 2015?'],
    ['two of its numbers alike', '文中制造业增加值的数字是多少？'],
  ])('is none for %s', async (_, question) => {
    expect((await ask(question)).figures).toEqual([]);
  });
});

describe('what comes of two numbers of the text', () => {
  it.each([
    ['制造业增加值五年总共增长了百分之几？', 32.800798801797306, '%'],
    ['What is the compound annual growth rate of manufacturing value added from 2015 to 2020?', 5.837637614418386, '%'],
    ['制造业增加值2015—2020年的总增幅平摊到五年，每年是百分之几？', 6.560159760359461, '%'],
    ['制造业增加值从2015到2020年，平均每年增加多少万亿元？', 1.314, '万亿元'],
    ['By how many trillion yuan did manufacturing value added rise from 2015 to 2020?', 6.57, '万亿元'],
    ['中国制造发展指数从2015到2020年涨了多少点？', 10.24, ''],
    ['制造业增加值翻了几倍？', 1.3280079880179732, 'x'],
  ])('%s', async (question, value, unit) => {
    const { figures } = await ask(question);
    expect(figures[0]?.value).toBeCloseTo(value, 10);
    expect(figures[0]?.unit).toBe(unit);
    expect(figures[0]?.inputs.map((input) => input.passage !== undefined)).toEqual([true, true]);
  });

  it('says which growth is which, and holds the published one against it', async () => {
    const { text } = await ask('制造业增加值年均增长多少？');
    expect(text).toContain('年均复合增长率，2015 年 20.03 万亿元、2020 年 26.60 万亿元：5.84%');
    expect(text).toContain('总增幅，2015 年 20.03 万亿元、2020 年 26.60 万亿元：32.8%');
    expect(text).toContain('总增幅平均到每年，2015 年 20.03 万亿元、2020 年 26.60 万亿元：6.56%');
    expect(text).toContain('文中的数值：5.84%。它在按四舍五入可能的计算结果之内');
  });
});
