import { tools } from '../../tools/index.js';
import { asFunction } from './tool-function.js';

/**
 * The sum of numbers of one dimension, in the unit of the first.
 *
 * @example
 * ```ts source="./computing.examples.ts#sum"
 * const total = await sum({ terms: [cell(0, 1), cell(0, 2)] }, knowledge);
 * assert.equal(total.outcome === 'computed' && total.formula, '42.2 + 70.7');
 * ```
 */
export const sum = asFunction(tools.sum);

/**
 * The arithmetic mean of numbers of one dimension, in the unit of the first.
 *
 * @example
 * ```ts source="./computing.examples.ts#average"
 * const mean = await average({ terms: [cell(0, 1), cell(0, 2)] }, knowledge);
 * assert.equal(mean.outcome === 'computed' && mean.value.toNumber(), 56.45);
 * ```
 */
export const average = asFunction(tools.average);

/**
 * The median of numbers of one dimension, in the unit of the first.
 *
 * @example
 * ```ts source="./computing.examples.ts#median"
 * const middle = await median({ terms: [cell(0, 2), cell(1, 2), cell(2, 2)] }, knowledge);
 * assert.equal(middle.outcome === 'computed' && middle.value.toNumber(), 1722.5);
 * ```
 */
export const median = asFunction(tools.median);

/**
 * How far numbers of one dimension lie from their mean, on average.
 *
 * @example
 * ```ts source="./computing.examples.ts#mean-deviation"
 * const spread = await meanDeviation({ terms: [cell(0, 1), cell(0, 2)] }, knowledge);
 * assert.equal(spread.outcome === 'computed' && spread.value.toNumber(), 14.25);
 * ```
 */
export const meanDeviation = asFunction(tools['mean-deviation']);

/**
 * The first number minus the second, converted where their scales differ.
 *
 * @example
 * ```ts source="./computing.examples.ts#difference"
 * const gap = await difference({ minuend: cell(1, 2), subtrahend: cell(0, 2) }, knowledge);
 * assert.equal(gap.outcome === 'computed' && gap.formula, '3237.1 − 70.7');
 * ```
 */
export const difference = asFunction(tools.difference);

/**
 * Later minus earlier. Between two percents the change is in percentage points.
 *
 * @example
 * ```ts source="./computing.examples.ts#change"
 * const grown = await change({ earlier: cell(0, 1), later: cell(0, 2) }, knowledge);
 * assert.equal(grown.outcome === 'computed' && grown.value.toNumber(), 28.5);
 * ```
 */
export const change = asFunction(tools.change);

/**
 * Change a year, divided evenly: (later − earlier) ÷ years, in the unit of the numbers. Refused where the periods are
 * known and not so many years apart.
 *
 * @example
 * ```ts source="./computing.examples.ts#average-change"
 * const yearly = await averageChange({ earlier: cell(0, 1), later: cell(0, 2), years: 1 }, knowledge);
 * assert.equal(yearly.outcome === 'computed' && yearly.formula, '(70.7 − 42.2) ÷ 1');
 * ```
 */
export const averageChange = asFunction(tools['average-change']);

/**
 * Growth from a base to a value in percent: (value − base) ÷ base × 100. Refused for a base of zero and for a change
 * of sign.
 *
 * @example
 * ```ts source="./computing.examples.ts#growth-rate"
 * const growth = await growthRate({ base: cell(0, 1), value: cell(0, 2) }, knowledge);
 * assert.equal(growth.outcome === 'computed' && growth.formula, '(70.7 − 42.2) ÷ 42.2 × 100');
 * ```
 */
export const growthRate = asFunction(tools['growth-rate']);

/**
 * Compound growth in percent a year, beside the growth in all and that growth divided by the years. Refused where the
 * periods are known and not so many years apart.
 *
 * @example
 * ```ts source="./computing.examples.ts#compound-growth"
 * const stated = (at: number) => ({ document: PAPER, passage: `${PAPER}#2.2-p1`, at });
 * const growth = await compoundGrowth({ base: stated(116), value: stated(129), years: 5 }, knowledge);
 * assert.equal(growth.outcome === 'computed' && growth.compound.value.toNumber().toFixed(2), '5.84');
 * ```
 */
export const compoundGrowth = asFunction(tools['compound-growth']);

/**
 * One number over another: as a number, as a share in percent, or as times.
 *
 * @example
 * ```ts source="./computing.examples.ts#ratio"
 * const share = await ratio({ part: cell(0, 2), whole: cell(1, 2), as: 'percent' }, knowledge);
 * assert.equal(share.outcome === 'computed' && share.formula, '70.7 ÷ 3237.1 × 100');
 * ```
 */
export const ratio = asFunction(tools.ratio);

/**
 * A number in another unit of its dimension, exactly. Money never becomes tonnes or dollars.
 *
 * @example
 * ```ts source="./computing.examples.ts#convert-unit"
 * const converted = await convertUnit({ term: cell(0, 2), unit: '万元' }, knowledge);
 * assert.equal(converted.outcome === 'computed' && converted.value.toNumber(), 707_000);
 * ```
 */
export const convertUnit = asFunction(tools['convert-unit']);
