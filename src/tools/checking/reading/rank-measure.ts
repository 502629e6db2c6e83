import type { Measure, Operand } from '../assertion.js';
import type { RowPart } from '../clause-parts.js';
import { operand, type Clause, type Time } from './clause.js';

/** Whether a row is one that others rank behind. */
export function isLeader(row: RowPart, clause: Clause): boolean {
  const border = clause.indexOfWord('next-to', 'behind');
  return border >= 0 && clause.indexOf(row) > border;
}

/** The row that the clauses before are about, named once more. */
function isTopic({ row }: RowPart, { topic }: Clause): boolean {
  const [own, held] = [row.targets, topic.row?.targets ?? []];
  return own.length === held.length && own.every((target, index) => target === held[index]);
}

/** What rows are ranked by, for one of them: value, or growth where words or the clauses before speak of it. */
export function measureOfRank(clause: Clause, { base }: Time): ((of: Operand) => Measure) | null {
  const isOfGrowth = clause.isOfGrowth || clause.has('fastest', 'slowest', 'growth');
  const isElliptic = !isOfGrowth && !clause.isOfAmount;
  const own = clause.rows.filter((row) => !isLeader(row, clause));
  const { matter } = clause.topic;
  // "…, machinery the largest": whether by growth, as before, or by value is not said.
  const isOpen =
    own.length === 0 ? matter === 'other' : matter === 'growth' && !own.every((row) => isTopic(row, clause));
  if (isElliptic && isOpen) return null;
  const isTopicGrowth = isElliptic && matter === 'growth';
  if (isOfGrowth || isTopicGrowth)
    return (of) => ({ kind: 'growth', base: base === null ? null : operand(of.row, base), of });
  return base === null ? (of) => ({ kind: 'value', of }) : null;
}
