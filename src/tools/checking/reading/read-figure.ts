import type { Measure } from '../assertion.js';
import { kindOf, operand, type ClauseReader } from './clause.js';

/**
 * A lone percent behind a clause about growth, "…, at 20.4 %", "compared with 20.4 % for steel", and one with its sign in
 * brackets, (−2.5%).
 */
export const readFigure: ClauseReader = (clause) => {
  const { numbers, rows, period, topic } = clause;
  const [number, second] = numbers;
  const isLone = number && !second && rows.length <= 1 && clause.isOf('than') && period !== undefined;
  if (!isLone || kindOf(number.mention) !== 'percent') return null;
  const isSigned = number.mention.kind === 'amount' && number.mention.quantity.value.isNegative();
  const row = rows[0]?.row ?? (number.role === 'at' ? (topic.last ?? topic.row) : topic.row);
  const isOfGrowth = topic.matter === 'growth' || (isSigned && rows.length === 0);
  if (row === null || !isOfGrowth || clause.isOfAmount) return null;
  const measure: Measure = { kind: 'growth', base: null, of: operand(row, period) };
  return [{ kind: 'equals', measure, stated: number.mention, sign: 'as-written' }];
};
