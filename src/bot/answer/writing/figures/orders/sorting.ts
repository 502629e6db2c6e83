import { claimTokens, isWordOf, type CellEvidence, type ClaimToken } from '../../../../../tools/index.js';
import type { Language } from '../../../../../knowledge/index.js';
import type { Reading } from '../../reading/held-words.js';
import { columnOf, valueOf } from './column-order.js';
import type { Rank } from '../facts/fact.js';
import type { FigureSentence } from '../sentence/figure-sentence.js';
import { rowsNamed } from '../sentence/named-rows.js';
import { readOrders, withoutSorted } from './rank-words.js';

/** That a sentence sets rows in order, from which end, and the sentence without the words for it. */
export interface Sorting {
  readonly isSorted: boolean;
  readonly orders: readonly Rank['order'][];
  readonly rest: string;
}

export function readSorting(text: string, language: Language): Sorting {
  const { orders, rest } = readOrders(text, language);
  const plain = withoutSorted(rest, language);
  const isSorted = orders.length > 0 || (language === 'en' && plain !== rest);
  return isSorted ? { isSorted, orders, rest: plain } : { isSorted, orders, rest: text };
}

/** "Sorted by growth", "by 2022 exports". */
export function isSortedBy(token: ClaimToken, { isSorted }: Sorting): boolean {
  return isSorted && isWordOf(token, 'by');
}

/**
 * Whether rows that are set in order stand in it, as a sentence tells them; and are those that the question names, or the
 * first ones of the whole column: an order of others would leave out what comes before them.
 */
export function isSortedSo(
  cells: readonly CellEvidence[],
  { isSorted, orders }: Sorting,
  sentence: FigureSentence,
  reading: Reading,
): boolean {
  if (!isSorted) return true;
  const told = toldIn(cells, sentence);
  const ways = orders.length > 0 ? orders : (['highest', 'lowest'] as const);
  const isOne = new Set(orders).size <= 1 && told.length === cells.length;
  return isOne && ways.some((way) => isInOrder(told, way) && (isFirst(told, way) || areAsked(told, reading)));
}

/** The cells as their rows are named, each where it is named first. */
function toldIn(cells: readonly CellEvidence[], sentence: FigureSentence): readonly CellEvidence[] {
  const rows = cells.map(({ row }) => row);
  const named = new Set(sentence.tokens.flatMap((token) => sentence.rowOf(token, rows) ?? []));
  return [...named].flatMap((row) => cells.find((cell) => cell.row === row) ?? []);
}

function isInOrder(told: readonly CellEvidence[], way: Rank['order']): boolean {
  const values = (way === 'highest' ? told : told.toReversed()).map(valueOf);
  return values.every((value, at) => at === 0 || value < (values[at - 1] ?? 0));
}

function isFirst(told: readonly CellEvidence[], way: Rank['order']): boolean {
  const column = told.slice(0, 1).flatMap((cell) => columnOf(cell));
  const first = way === 'highest' ? column : column.toReversed();
  return told.every(({ row }, at) => first[at]?.row === row);
}

/** Whether the question names just these rows. */
function areAsked(told: readonly CellEvidence[], { question, corpus }: Reading): boolean {
  const rows = new Set(told.map(({ row }) => row));
  const asked = claimTokens(question, corpus, undefined).flatMap(rowsNamed);
  return asked.length > 0 && [...rows].every((row) => asked.includes(row)) && asked.every((row) => rows.has(row));
}
