import type { Assertion } from '../assertion.js';
import { kindOf, operand, type ClauseReader } from './clause.js';

/** A lone percent behind a clause about growth, "…, at 20.4 %", and one with its sign in brackets, (−2.5%). */
export const readFigure: ClauseReader = ({ parts, topic, period, numbers }) => {
  const [number, second] = numbers;
  const isLone = parts.every(({ part }) => part === 'number' || part === 'period');
  if (!number || second || !isLone || kindOf(number.mention) !== 'percent' || period === undefined) return null;
  const { mention, role } = number;
  const isSigned = mention.kind === 'amount' && mention.quantity.value.isNegative();
  const row = role === 'at' ? (topic.last ?? topic.row) : topic.row;
  if (row === null || !(isSigned || topic.matter === 'growth')) return null;
  const figure: Assertion = {
    kind: 'equals',
    measure: { kind: 'growth', base: null, of: operand(row, period) },
    stated: mention,
    sign: 'as-written',
  };
  return [figure];
};
