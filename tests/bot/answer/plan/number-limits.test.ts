import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBundledAdviser, type BundledAdviser } from '../../../support/bundled-knowledge.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

describe('what is not understood of several rows', () => {
  it.each([
    '玩具与鞋靴的相关系数是多少',
    '钢材、玩具2022年出口额的方差',
    'What is the variance of toys and footwear in 2022?',
  ])('%s is no look-up', async (text) => {
    const reply = await bundled.adviser.answer({ text });
    expect(reply.kind).not.toBe('answer');
    expect(reply.figures).toEqual([]);
  });

  it.each([
    ['玩具和鞋靴2022年分别出口多少', ['3229.2', '3844.4']],
    ['What were toy and footwear exports in 2022?', ['3229.2', '3844.4']],
  ])('%s still is one', async (text, items) => {
    expect((await bundled.adviser.answer({ text })).kind).toBe('answer');
    expect((await bundled.adviser.answer({ text })).figures.map(({ value }) => String(value))).toEqual(items);
  });

  it.each([
    ['joint growth of toys and footwear', 16.93253764898418],
    ['玩具和鞋靴合在一起增长了百分之几', 16.93253764898418],
  ])('%s is one growth', async (text, value) => {
    expect((await bundled.adviser.answer({ text })).figures[0]?.value).toBeCloseTo(value, 8);
  });
});

describe('a year without a row', () => {
  it.each([
    ['2022年出口额是多少？', 'zh', '稀土'],
    ['What was the export value in 2022?', 'en', 'rare earths'],
  ])('%s is asked back', async (text, language, row) => {
    const reply = await bundled.adviser.answer({ text });
    expect([reply.kind, reply.language]).toEqual(['clarification', language]);
    expect(reply.text).toContain(row);
  });
});

describe('numbers that are none', () => {
  it.each([
    ['2022-13年稀土出口额增长了NaN？', 'zh'],
    ['稀土出口额是1e400亿元的多少倍？', 'zh'],
    ['Were rare earth exports 1e400 yuan times NaN in 2022-13?', 'en'],
    [`稀土${'9'.repeat(19_000)}`, 'zh'],
  ])('%.40s gets a reply in its language, without a figure that is not finite', async (text, language) => {
    const reply = await bundled.adviser.answer({ text });
    expect(reply.language).toBe(language);
    expect(reply.figures.every(({ value }) => Number.isFinite(value))).toBe(true);
  });

  it('refuses more than 20,000 characters of digits', async () => {
    await expect(bundled.adviser.answer({ text: '9'.repeat(20_001) })).rejects.toMatchObject({
      code: 'INPUT_TOO_LONG',
    });
  });
});
