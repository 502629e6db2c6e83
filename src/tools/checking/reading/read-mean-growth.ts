import type { RowName } from '../assertion.js';
import { isWord } from '../clause-parts.js';
import { kindOf, operand, type Clause, type ClauseReader, type Topic } from './clause.js';

/**
 * The growths of several rows averaged, 三者的平均增速为52.87%, "the average growth rate of all 17 goods": each counts as much
 * as another, however large it is.
 */
export const readMeanGrowth: ClauseReader = (clause) => {
  const { time, numbers } = clause;
  const [number, second] = numbers;
  const row = isMeanOfGrowth(clause) ? rowOf(clause) : null;
  if (!time || !row || !number || second || kindOf(number.mention) !== 'percent' || !isPlain(number)) return null;
  const { base, at } = time;
  const moving = { base: base === null ? null : operand(row, base), of: operand(row, at) };
  return [{ kind: 'equals', measure: { kind: 'mean-growth', ...moving }, stated: number.mention, sign: 'as-written' }];
};

function isPlain({ role }: Clause['numbers'][number]): boolean {
  return role === null || role === 'at' || role === 'to';
}

/**
 * Whether the growths are averaged: "average growth", or 增速…平均为 right before the number. The growth of an average is
 * another thing.
 */
function isMeanOfGrowth(clause: Clause): boolean {
  if (!clause.has('average') || !clause.has('growth') || clause.isOfAmount) return false;
  if (!clause.isOf('average', 'growth', 'year-on-year', 'and', 'pair', 'all', 'than')) return false;
  const said = clause.written.filter((part) => !isWord(part, 'year-on-year'));
  const next = said[said.findIndex((part) => isWord(part, 'average')) + 1];
  return next !== undefined && (isWord(next, 'growth') || next.part === 'number');
}

/** The rows that are named, those that the clauses before named, or all of a table; null where none of these is told. */
function rowOf({ written, rows, topic }: Clause): RowName | null {
  const counted = written.filter((part) => part.part === 'categories');
  const counts = counted.flatMap(({ count }) => (count === null ? [] : [count]));
  if (rows.length > 0) {
    const isSet = rows.length > 1 && rows.every(({ role }) => role !== 'than');
    return isSet && counts.every((count) => count === rows.length) ? meanOf(rows.map(({ row }) => row)) : null;
  }
  const [count = null, another] = counts;
  const named = distinct(topic);
  if (count !== null && named.length === count && count > 1) return meanOf(named);
  const isWhole = another === undefined && (count !== null || counted.some((part) => part.isWhole));
  return isWhole ? { targets: [], combined: { how: 'average', rows: 'all', count } } : null;
}

function meanOf(rows: readonly RowName[]): RowName {
  return { targets: rows.flatMap(({ targets }) => targets), combined: { how: 'average', rows, count: rows.length } };
}

function distinct({ several }: Topic): readonly RowName[] {
  return several.filter((row, at) => several.findIndex((one) => one.targets[0] === row.targets[0]) === at);
}
