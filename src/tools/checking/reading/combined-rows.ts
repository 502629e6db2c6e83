import type { Combined, RowName } from '../assertion.js';
import { isWord, type CategoriesPart, type Part, type RowPart } from '../clause-parts.js';
import type { Meaning } from '../words/meanings.js';
import { Clause, kindOf, type Topic } from './clause.js';

/**
 * A clause with each list of rows that it takes together, "A and B together", 三者的平均出口额, and all rows of a table,
 * 表2全部商品出口额, as one row: what is said of a row can then be said of them. The clause as it is where it takes none.
 */
export function withCombinedRows(clause: Clause): Clause {
  const listed = combinedAt(clause) ?? sharesOfLists(clause);
  const one = listed ? new Clause(listed, clause.topic) : clause;
  const whole = wholeOf(one);
  return whole ? new Clause(whole, clause.topic) : one;
}

/** The parts with what is taken together as one; null where nothing is, or it is not told which rows are. */
function combinedAt(clause: Clause): readonly Part[] | null {
  const words = clause.written.filter((part) => isWord(part, 'together') || isWord(part, 'average'));
  if (words.length === 0 || !words.every((word) => isTellable(clause, word))) return null;
  return words.reduce<readonly Part[] | null>(
    (parts, word) => parts && combinedBeside(parts, word, clause),
    clause.written,
  );
}

/**
 * 鞋靴和钢材占…的3.89%, "as a share of steel, aluminium and rare earths": with one percent for them, a list is one part, or
 * one whole. Null where each may have its own share, or there is no list.
 */
function sharesOfLists({ written, topic, numbers, rows }: Clause): readonly Part[] | null {
  const share = written.findIndex(isShare);
  const isOne = numbers.length === 1 && numbers.every(({ mention }) => kindOf(mention) === 'percent');
  const isOfEach = written.some(
    (part, at) => isWord(part, 'respectively') || (isAllWord(part) && written[at + 1]?.part !== 'categories'),
  );
  if (share < 0 || !isOne || isOfEach || rows.length < 2 || written.some(isTaken)) return null;
  const behind = runStarting(written, share, topic);
  const parts = behind?.all === null ? replaced(written, behind, 'sum') : written;
  const before = runEnding(parts, share, topic);
  const both = before?.all === null ? replaced(parts, before, 'sum') : parts;
  return both === written ? null : both;
}

/** A word that says how rows are taken together. */
function isTaken(part: Part): boolean {
  return isWord(part, 'together') || isWord(part, 'average');
}

/** The list right before or right behind a word that takes it together. */
function combinedBeside(parts: readonly Part[], word: Part, { topic }: Clause): readonly Part[] | null {
  const at = parts.indexOf(word);
  const before = runEnding(parts, at, topic);
  const behind = runStarting(parts, at, topic);
  // "A combined share of A and B", and not 合计占 before what they are a share of.
  const run = before ?? behind ?? (isShare(parts[at + 1]) ? runStarting(parts, at + 1, topic) : null);
  if (!run || (before && behind)) return null;
  const how = isWord(word, 'average') ? 'average' : 'sum';
  return replaced(parts, run, how).filter((part) => part !== word);
}

/** Growth that is added up or averaged is not that of what is added up; and an average may be of years. */
function isTellable(clause: Clause, word: Part): boolean {
  const before = clause.written[clause.written.indexOf(word) - 1];
  if (before && isWord(before, 'growth')) return false;
  if (isWord(word, 'together')) return true;
  const isOfValues = clause.numbers.every(({ mention }) => kindOf(mention) === 'amount');
  return isOfValues && !clause.has('rise', 'fall', 'move', 'growth', 'yearly');
}

/** Parts that follow each other, [start, end). */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly RowPart[];
  /** Null of rows that are named one by one. */
  readonly all: CategoriesPart | null;
}

function runEnding(written: readonly Part[], word: number, topic: Topic): Run | null {
  let end = word;
  while (end > 0 && isBetween(written[end - 1])) end -= 1;
  return runUpTo({ written, end, from: 0 }, topic);
}

function runStarting(written: readonly Part[], word: number, topic: Topic): Run | null {
  let start = word + 1;
  while (isBetween(written[start])) start += 1;
  let end = start;
  while (isListed(written[end])) end += 1;
  return runUpTo({ written, end, from: start }, topic);
}

/** Words that may stand between rows and the word that takes them together. */
const BETWEEN: ReadonlySet<Meaning> = new Set<Meaning>(['amount', 'all', 'pair']);

function isBetween(part: Part | undefined): boolean {
  return part?.part === 'period' || (part?.part === 'word' && BETWEEN.has(part.meaning));
}

function isListed(part: Part | undefined): boolean {
  return part?.part === 'categories' || isName(part);
}

function isName(part: Part | undefined): boolean {
  return part?.part === 'row' || (part !== undefined && isWord(part, 'and'));
}

/** Parts between two places, of a list that may end at one. */
interface Stretch {
  readonly written: readonly Part[];
  readonly from: number;
  readonly end: number;
}

/** The rows that end at a place, with how many they are where that stands behind them; or all rows of a table. */
function runUpTo({ written, end, from }: Stretch, topic: Topic): Run | null {
  const last = written[end - 1];
  if (last?.part !== 'categories') return listUpTo(written, startOf(written, end, from), end);
  // 低于平均值的商品共15项 counts what is below the mean.
  if (written[end - 2]?.part === 'categories') return null;
  const start = startOf(written, end - 1, from);
  if (start === end - 1) return namedBefore(last, end, topic) ?? wholeRun(written, end - 1);
  const list = listUpTo(written, start, end);
  return list && [null, list.rows.length].includes(last.count) ? list : null;
}

function listUpTo(written: readonly Part[], start: number, end: number): Run | null {
  const rows = written.slice(start, end).filter((part) => part.part === 'row');
  return rows.length > 1 && areOneList(rows) ? { start, end, rows, all: null } : null;
}

/** 三者: as many as the clauses before named. */
function namedBefore({ count, isWhole }: CategoriesPart, end: number, { several }: Topic): Run | null {
  const named = several.filter((row, at) => several.findIndex((one) => one.targets[0] === row.targets[0]) === at);
  if (isWhole || named.length < 2 || named.length !== count) return null;
  const rows = named.map((row): RowPart => ({ part: 'row', row, role: null }));
  return { start: end - 1, end, rows, all: null };
}

function startOf(written: readonly Part[], end: number, from: number): number {
  let start = end;
  while (start > from && isName(written[start - 1])) start -= 1;
  return start;
}

/** "A, B and C", each but the first without a preposition of another thing. */
function areOneList([first, ...others]: readonly RowPart[]): boolean {
  return others.every(({ role }) => role === null || role === first?.role);
}

/** All rows, where their number is said, or of which table they are. */
function wholeRun(written: readonly Part[], at: number): Run | null {
  const part = written[at];
  if (part?.part !== 'categories' || (part.count === null && !part.isWhole)) return null;
  return { start: isAllWord(written[at - 1]) ? at - 1 : at, end: at + 1, rows: [], all: part };
}

function isShare(part: Part | undefined): boolean {
  return part !== undefined && isWord(part, 'share');
}

function isAllWord(part: Part | undefined): boolean {
  return part !== undefined && isWord(part, 'all');
}

function replaced(written: readonly Part[], run: Run, how: Combined['how']): readonly Part[] {
  // What all rows are the whole of stands before them.
  const isWhole = run.all !== null && written.slice(0, run.start).some(({ part }) => part === 'row');
  const row: RowPart = { part: 'row', row: rowOf(run, how), role: isWhole ? 'of' : (run.rows[0]?.role ?? null) };
  return [...written.slice(0, run.start), row, ...written.slice(run.end)];
}

function rowOf({ rows, all }: Run, how: Combined['how']): RowName {
  if (all) return { targets: [], combined: { how, rows: 'all', count: all.count } };
  const names = rows.map(({ row }) => row);
  return { targets: names.flatMap(({ targets }) => targets), combined: { how, rows: names, count: names.length } };
}

/**
 * All rows of a table without a word that takes them together: as the whole that something is a share of, 占表2全部商品出口额的,
 * and with one exact amount.
 */
function wholeOf(clause: Clause): readonly Part[] | null {
  const { written, numbers } = clause;
  const [at, second] = written.flatMap((part, place) => (part.part === 'categories' ? [place] : []));
  const [number, other] = numbers;
  if (at === undefined || second !== undefined || !number || other) return null;
  const run = wholeRun(written, at);
  const isSaid = run?.all?.count !== null || isAllWord(written[at - 1]);
  return run && isSaid && (isShareOf(clause, at) || isValueOf(clause, run)) ? replaced(written, run, 'sum') : null;
}

function isValueOf({ rows, numbers, written }: Clause, { start, all }: Run): boolean {
  const isExact = numbers.every(({ mention }) => mention.kind === 'amount' && mention.approximation === 'exact');
  const areAmounts = numbers.every(({ mention }) => kindOf(mention) === 'amount');
  return rows.length === 0 && isExact && areAmounts && all?.isWhole === true && isAllWord(written[start]);
}

/** Behind the row and the word for a share, or right behind its number: "44.3 % of the exports of all 17 goods". */
function isShareOf({ written, rows, numbers }: Clause, at: number): boolean {
  const [row, second] = rows;
  const [number] = numbers;
  const isOfRow = row !== undefined && second === undefined && written.indexOf(row) < at && !isOutOf(row, written);
  if (!isOfRow || !number || kindOf(number.mention) !== 'percent') return false;
  const place = written.indexOf(number);
  const isBehind = place < at && written.slice(place + 1, at).every((part) => isAllWord(part) || isBetween(part));
  const share = written.findIndex(isShare);
  // 12% 由全部商品占 is a part of the row.
  return (isBehind && share < at) || (share >= 0 && share < Math.min(at, place));
}

/** "As a share of A, all goods", "12% of A": what a word for a share or its number leads to is the whole itself. */
function isOutOf(row: RowPart, written: readonly Part[]): boolean {
  const before = written.slice(0, written.indexOf(row)).findLast((part) => !isBetween(part));
  return row.role === 'of' && (isShare(before) || before?.part === 'number');
}
