import type { Assertion, Operand } from '../assertion.js';
import { operand, type Clause, type ClauseReader } from './clause.js';

/** "Refined oil overtook toys": more now, and less in the year before. */
export const readOvertaking: ClauseReader = (clause) => {
  if (!clause.has('overtakes') || !clause.isOf('overtakes', 'rise') || clause.numbers.length > 0) return null;
  const pair = pairOf(clause);
  return pair && overtaken(pair);
};

interface Pair {
  readonly ahead: Operand;
  readonly behind: Operand;
}

function pairOf(clause: Clause): Pair | null {
  const [first, second, third] = clause.rows;
  const { topic, period } = clause;
  if (third || period === undefined) return null;
  if (!first) return pairOfTopic(clause, period);
  if (second) return inOrder(operand(first.row, period), operand(second.row, period), second.role === 'by');
  const isObject = clause.indexOf(first) > clause.indexOfWord('overtakes');
  if (!topic.row || !isObject) return null;
  return inOrder(operand(topic.row, period), operand(first.row, period), first.role === 'by');
}

/** 实现反超: the one of the two rows spoken of that the clause before was about, over the other. */
function pairOfTopic({ topic: { row, several } }: Clause, period: string | null): Pair | null {
  const [other, third] = several.filter((one) => row !== null && one !== row);
  return row && other && !third ? { ahead: operand(row, period), behind: operand(other, period) } : null;
}

/** "Was overtaken by refined oil": what follows is ahead. */
function inOrder(subject: Operand, object: Operand, isPassive: boolean): Pair {
  return isPassive ? { ahead: object, behind: subject } : { ahead: subject, behind: object };
}

function overtaken({ ahead, behind }: Pair): readonly Assertion[] {
  return [
    { kind: 'exceeds', left: { kind: 'value', of: ahead }, right: { kind: 'value', of: behind } },
    {
      kind: 'exceeds',
      left: { kind: 'base-value', base: null, of: behind },
      right: { kind: 'base-value', base: null, of: ahead },
    },
  ];
}
