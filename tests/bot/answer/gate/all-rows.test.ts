import { afterAll, beforeAll, expect, it } from 'vitest';
import { saysItsFigures } from '../../../../src/bot/answer/gate/figure-input.js';
import type { Figure } from '../../../../src/bot/reply/reply.js';
import { openBundledAdviser, type BundledAdviser } from '../../../support/bundled-knowledge.js';

let bundled: BundledAdviser;
let total: Figure;
beforeAll(async () => {
  bundled = await openBundledAdviser();
  const { figures } = await bundled.adviser.answer({ text: '2022年所有商品的出口额合计是多少？' });
  const [figure] = figures;
  if (figure?.inputs.length !== 17) throw new Error('the total is not of all rows');
  total = figure;
});
afterAll(() => bundled.knowledge.close());

const says = (text: string, figure: Figure): boolean =>
  saysItsFigures({ text, citations: [] }, [figure], bundled.knowledge.corpus);

it.each(['表中全部行（2022 年）合计：264239.4 亿元。', 'All rows of the table (2022), total: 264239.4 亿元.'])(
  'all rows may be named at once: %s',
  (text) => {
    expect(says(text, total)).toBe(true);
  },
);

it('all rows are not named where one of them is left out', () => {
  const { inputs } = total;
  expect(says('表中全部行（2022 年）合计：264168.7 亿元。', { ...total, inputs: inputs.slice(1) })).toBe(false);
});

it('the column has to be named all the same', () => {
  expect(says('表中全部行合计：264239.4 亿元。', total)).toBe(false);
});
