import type { QuantityMention } from '../../../knowledge/index.js';
import { TIMES } from '../../computing/resolve-term.js';
import type { Assertion, Measure } from '../assertion.js';
import { kindOf, operand, type Clause, type ClauseReader } from './clause.js';

/** 出口额之比为2.66, "the ratio of steel to ceramics was 2.66": what is named first over what is named second. */
export const readRatio: ClauseReader = (clause) => {
  const [number, other] = clause.numbers;
  if (!clause.has('ratio') || !clause.isOf('ratio', 'and', 'growth', 'pair') || !number || other) return null;
  const stated = inTimes(number.mention);
  const measure = stated && measureOf(clause);
  return measure ? [{ kind: 'equals', measure, stated, sign: 'as-written' } satisfies Assertion] : null;
};

/** Of two rows in one period, by value or by growth; or of one row in two periods. */
function measureOf(clause: Clause): Measure | null {
  const { rows, row, periods, period } = clause;
  const [left, right, third] = rows;
  if (left && right && !third && period !== undefined) {
    const pair = { left: operand(left.row, period), right: operand(right.row, period) };
    return { kind: clause.has('growth') ? 'growth-ratio' : 'ratio', ...pair };
  }
  const [first, second, another] = periods;
  if (row === null || right || clause.has('growth') || !first || !second || another) return null;
  return { kind: 'multiple', base: operand(row, second.period), of: operand(row, first.period) };
}

/** A ratio is so many times; null of what is no number of times. */
function inTimes(mention: QuantityMention): QuantityMention | null {
  if (['times', 'percent'].includes(kindOf(mention))) return mention;
  if (mention.kind !== 'amount') return null;
  const { dimension, scale } = mention.quantity.unit;
  const isBare = dimension.kind === 'count' && dimension.noun === '' && scale.eq(1);
  return isBare ? { ...mention, quantity: { ...mention.quantity, unit: TIMES } } : null;
}
