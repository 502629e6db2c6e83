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
  if (isElliptic && isOpen(clause)) return null;
  if (isOfGrowth || (isElliptic && clause.topic.matter === 'growth'))
    return (of) => ({ kind: 'growth', base: base === null ? null : operand(of.row, base), of });
  return base === null ? (of) => ({ kind: 'value', of }) : null;
}

/** Whether a clause leaves open by what it ranks: "…, machinery the largest" by growth, as before, or by value. */
function isOpen(clause: Clause): boolean {
  const { matter, ranked, counted } = clause.topic;
  const own = clause.rows.filter((row) => !isLeader(row, clause));
  // 增速超过20%的商品有七类，稀土居首: among those, and by that, or among all by value.
  if (counted !== null) return true;
  // "The fastest-growing, were also the largest": who says it again may mean another thing.
  const isAgain = ranked?.by === 'growth' && matter === 'growth' && clause.has('most', 'least');
  if (own.length === 0) return matter === 'other' || isAgain;
  return matter === 'growth' && !own.every((row) => isTopic(row, clause));
}
