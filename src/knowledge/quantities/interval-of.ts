import { Exact } from './exact.js';
import type { Interval, Quantity } from './quantity.js';

/**
 * The values that round to what is printed, in the quantity's own unit: 67.6 stands for [67.55, 67.65).
 *
 * @example
 * ```ts source="./quantities.examples.ts#interval"
 * const { low, high } = intervalOf({ value: new Exact('67.6'), unit: readUnit('%'), decimals: 1 });
 * assert.deepEqual([low.toFixed(), high.toFixed()], ['67.55', '67.65']);
 * ```
 */
export function intervalOf({ value, decimals }: Quantity): Interval {
  const half = new Exact(10).pow(-decimals).div(2);
  return { low: value.minus(half), high: value.plus(half) };
}
