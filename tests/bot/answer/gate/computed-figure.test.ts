import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSoundFigure } from '../../../../src/bot/answer/gate/figure.js';
import type { Figure } from '../../../../src/bot/reply/reply.js';
import { openBundledAdviser, type BundledAdviser } from '../../../support/bundled-knowledge.js';

let bundled: BundledAdviser;
let growth: Figure;
let average: Figure;
beforeAll(async () => {
  bundled = await openBundledAdviser();
  growth = await computed('2022年稀土出口比2021年增长了多少？');
  average = await computed('2022年玩具、鞋靴、箱包的平均出口额是多少？');
});
afterAll(() => bundled.knowledge.close());

async function computed(text: string): Promise<Figure> {
  const { figures } = await bundled.adviser.answer({ text });
  const [figure] = figures;
  if (!figure?.formula) throw new Error(`nothing was computed for ${text}`);
  return figure;
}

const passes = (figure: Figure): boolean => isSoundFigure(figure, bundled.knowledge.corpus);

describe('a computed figure', () => {
  it('passes as it was computed', () => {
    expect([passes(growth), passes(average)]).toEqual([true, true]);
  });

  it.each<[string, (figure: Figure) => Figure]>([
    ['another value', (figure) => ({ ...figure, value: figure.value + 0.001 })],
    ['a value ten times as large', (figure) => ({ ...figure, value: figure.value * 10 })],
    ['the other sign', (figure) => ({ ...figure, value: -figure.value })],
    ['another number shown', (figure) => ({ ...figure, display: figure.display.replace('67.54', '67.6') })],
    ['a digit of the formula', (figure) => ({ ...figure, formula: '(70.8 − 42.2) ÷ 42.2 × 100' })],
    ['another operation', (figure) => ({ ...figure, formula: '(70.7 + 42.2) ÷ 42.2 × 100' })],
    ['a number that no cell holds', (figure) => ({ ...figure, formula: '(70.7 − 42.2) ÷ 42.2 × 100 + 5' })],
    ['no formula that can be read', (figure) => ({ ...figure, formula: 'growth of rare earths' })],
    ['an input that its cell does not hold', (figure) => withInput(figure, { value: 70.8 })],
    ['an input of another row', (figure) => withInput(figure, { row: '成品油' })],
    ['an input in another unit', (figure) => withInput(figure, { unit: 'RMB billion' })],
    ['an input of another document', (figure) => withInput(figure, { document: 'other' })],
    ['bounds that do not hold the value', (figure) => ({ ...figure, interval: [1, 2] })],
  ])('does not pass with %s', (_, alter) => {
    expect(passes(alter(growth))).toBe(false);
  });

  it('does not pass where the count that it divides by is altered with the value', () => {
    const altered = { ...average, formula: average.formula?.replace('÷ 3', '÷ 3 + 100') ?? null };
    expect(passes({ ...altered, value: average.value + 100, display: '3250.47 亿元', interval: null })).toBe(false);
  });
});

function withInput(figure: Figure, change: Partial<Figure['inputs'][number]>): Figure {
  return { ...figure, inputs: figure.inputs.map((input, index) => (index === 0 ? { ...input, ...change } : input)) };
}
