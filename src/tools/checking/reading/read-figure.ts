import type { RowName } from '../assertion.js';
import type { NumberPart } from '../clause-parts.js';
import { kindOf, operand, type Clause, type ClauseReader } from './clause.js';

/**
 * A lone percent behind a clause about growth, "…, at 20.4 %", "compared with 20.4 % for steel", and one with its sign in
 * brackets, (−2.5%).
 */
export const readFigure: ClauseReader = (clause) => {
  const { numbers, rows, period } = clause;
  const [number, second] = numbers;
  const isLone = !second && rows.length <= 1 && clause.isOf('than') && !clause.isOfAmount;
  if (!number || !isLone || kindOf(number.mention) !== 'percent' || period === undefined) return null;
  const row = ownerOf(number, clause);
  if (row === null || !isOfGrowth(number, clause)) return null;
  return [
    {
      kind: 'equals',
      measure: { kind: 'growth', base: null, of: operand(row, period) },
      stated: number.mention,
      sign: 'as-written',
    },
  ];
};

/**
 * The row named, or the one before: behind "at" the last one named. "A grew faster than B, at 24.4 %" may be of either
 * unless A has its figure: null.
 */
function ownerOf({ role }: NumberPart, { rows: [row], topic }: Clause): RowName | null {
  if (row) return row.row;
  if (role !== 'at' || topic.last === null) return topic.row;
  const { row: subject, last, told } = topic;
  const isOfLast = subject === null || isSame(subject, last) || told.some((one) => isSame(one, subject));
  return isOfLast ? last : null;
}

function isSame(left: RowName, right: RowName): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function isOfGrowth({ mention }: NumberPart, { rows, topic }: Clause): boolean {
  const isSigned = mention.kind === 'amount' && mention.quantity.value.isNegative();
  return topic.matter === 'growth' || topic.sentence === 'growth' || (isSigned && rows.length === 0);
}
