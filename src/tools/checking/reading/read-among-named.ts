import type { Assertion, RowName } from '../assertion.js';
import { isWord, type RowPart } from '../clause-parts.js';
import { operand, type Clause, type ClauseReader } from './clause.js';
import { measureOfRank } from './rank-measure.js';

/** A、B、C三者中最少的是A, "of A, B and C, A was the smallest": beyond each of the others that are named, whatever else there is. */
export const readAmongNamed: ClauseReader = (clause) => {
  const { time, numbers } = clause;
  const isFirst = clause.has('most', 'fastest');
  const isPlain = clause.isOf('most', 'least', 'fastest', 'slowest', 'growth', 'and') && numbers.length === 0;
  const named = isPlain && isFirst !== clause.has('least', 'slowest') ? namedIn(clause) : null;
  const measure = named && time ? measureOfRank(clause, time) : null;
  if (!named || !time || !measure) return null;
  return named.others.map((row): Assertion => {
    const [own, other] = [measure(operand(named.row, time.at)), measure(operand(row, time.at))];
    return isFirst ? { kind: 'exceeds', left: own, right: other } : { kind: 'exceeds', left: other, right: own };
  });
};

interface Named {
  readonly row: RowName;
  readonly others: readonly RowName[];
}

/** The row that is named once more, at an end of the list, and the rest of it; null where none is. */
function namedIn(clause: Clause): Named | null {
  const { rows, categories } = clause;
  const names = rows.map(({ row }) => row);
  const distinct = names.filter((row, at) => names.findIndex((one) => isSame(one, row)) === at);
  const row = [rows.at(-1), rows[0]].find((end) => end !== undefined && isNamedApart(end, clause))?.row;
  const others = distinct.filter((one) => row === undefined || !isSame(one, row));
  const isList = names.length === distinct.length + 1 && others.length > 0;
  const isCounted = categories.every((count) => count === null || count === distinct.length);
  return row && isList && isCounted ? { row, others } : null;
}

/** 玩具、鞋靴、钢材和玩具: joined to the list it is one more of it, named by mistake. */
function isNamedApart(end: RowPart, { rows, parts }: Clause): boolean {
  const at = parts.indexOf(end);
  const isJoined = [parts[at - 1], parts[at + 1]].some((part) => part !== undefined && isWord(part, 'and'));
  return !isJoined && rows.filter(({ row }) => isSame(row, end.row)).length > 1;
}

function isSame(left: RowName, right: RowName): boolean {
  return left.targets.length === right.targets.length && left.targets.every((one, at) => one === right.targets[at]);
}
