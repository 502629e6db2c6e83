import type { Measure, Operand } from '../assertion.js';
import { operand, type Clause, type Time } from './clause.js';

/** What rows are ranked by, for one of them: value, or growth where words or the clauses before speak of it. */
export function measureOfRank(clause: Clause, { base }: Time): ((of: Operand) => Measure) | null {
  const isOfGrowth = clause.has('fastest', 'slowest', 'growth');
  if (isOfGrowth && clause.isOfAmount) return null;
  const isTopicGrowth = clause.topic.matter === 'growth' && !clause.isOfAmount && clause.rows.length === 0;
  if (isOfGrowth || isTopicGrowth)
    return (of) => ({ kind: 'growth', base: base === null ? null : operand(of.row, base), of });
  return base === null ? (of) => ({ kind: 'value', of }) : null;
}
