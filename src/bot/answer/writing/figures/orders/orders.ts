import type { Row } from '../../../../../knowledge/index.js';
import { isWordOf, type CellEvidence, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import { columnOf, placeOf, valueOf } from './column-order.js';
import { isObject } from '../sentence/compared-rows.js';
import type { FigureSentence } from '../sentence/figure-sentence.js';
import { isRowCount } from '../sentence/row-count.js';
import { isOrderOfGrowth } from './order-of-growth.js';

type NumberToken = FigureSentence['numbers'][number];

type Side = 'above' | 'below';

/** Words that set one row above or below another, or all others. */
const COMPARING: Readonly<Partial<Record<Meaning, Side>>> = {
  more: 'above',
  faster: 'above',
  less: 'below',
  slower: 'below',
};
const EXTREME: Readonly<Partial<Record<Meaning, Side>>> = {
  most: 'above',
  fastest: 'above',
  least: 'below',
  slowest: 'below',
};
const OF_GROWTH: readonly Meaning[] = ['faster', 'fastest', 'slower', 'slowest'];

export const ORDERING: readonly Meaning[] = [
  ...(['compared', 'faster', 'fastest', 'followed-by', 'least', 'less', 'more', 'most', 'rank', 'slower'] as const),
  ...(['slowest', 'than', 'top'] as const),
];

/** 排名第一, "ranks second", 第三位: an ordinal is no place without a word for it. Null for any other number. */
export function placeSaid({ mention, start }: NumberToken, { tokens }: FigureSentence): number | null {
  if (mention.kind !== 'ordinal') return null;
  const before = tokens.findLast(({ start: other }) => other < start);
  const behind = tokens.find(({ start: other }) => other > start);
  if (isWordOf(before, 'rank') || isWordOf(behind, 'rank')) return mention.place.toNumber();
  return isWordOf(before, 'most') && mention.place.eq(1) ? 1 : null;
}

/** How many rows are said to come first: 前三位, "the top three", 出口额最大的三类; null where the number is none of these. */
export function firstSaid(at: number, rows: number, sentence: FigureSentence): number | null {
  const { tokens } = sentence;
  const token = tokens[at];
  if (token?.kind !== 'number' || token.mention.kind !== 'amount' || token.mention.approximation !== 'exact')
    return null;
  const { value, unit } = token.mention.quantity;
  const isTop = isWordOf(tokens[at - 1], 'top') && unit.dimension.kind === 'count';
  return isTop || isRowCount(at, rows, sentence) ? value.toNumber() : null;
}

/**
 * Whether whatever a sentence says of the order of cells is so, by the whole column where it sets one first or last, or
 * by the rows that it says it is among.
 */
export function isOrderedSo(
  cells: readonly CellEvidence[],
  sentence: FigureSentence,
  among: ReadonlySet<Row> | null,
): boolean {
  const isGrowth = cells.some(({ column }) => column.role === 'growth');
  if (sentence.has(...OF_GROWTH) && !isGrowth) return false;
  if (isGrowth && !isOrderOfGrowth(sentence)) return false;
  return new Orders(cells, sentence, among).areSo();
}

class Orders {
  readonly #cells: readonly CellEvidence[];
  readonly #sentence: FigureSentence;
  readonly #among: ReadonlySet<Row> | null;

  constructor(cells: readonly CellEvidence[], sentence: FigureSentence, among: ReadonlySet<Row> | null) {
    this.#cells = cells;
    this.#sentence = sentence;
    this.#among = among;
  }

  areSo(): boolean {
    const { tokens, numbers } = this.#sentence;
    const isRanked = this.#sentence.has('top') || numbers.some((number) => placeSaid(number, this.#sentence) !== null);
    if (this.#sentence.has('rank') && !isRanked) return false;
    return tokens.every((token, at) => {
      if (token.kind === 'number') return this.#isPlacedSo(token, at);
      return token.kind !== 'word' || this.#isSo(token.meaning, at);
    });
  }

  #isPlacedSo(number: NumberToken, at: number): boolean {
    const place = placeSaid(number, this.#sentence);
    if (place !== null) return this.#isAtPlace(at, place);
    const first = firstSaid(at, this.#cells.length, this.#sentence);
    if (first === null) return true;
    if (isWordOf(this.#sentence.tokens[at - 1], 'top')) return first === this.#cells.length && this.#areFirst('above');
    return this.#extremes.every((side) => this.#areFirst(side));
  }

  get #extremes(): readonly Side[] {
    return this.#sentence.tokens.flatMap((token) => (token.kind === 'word' ? (EXTREME[token.meaning] ?? []) : []));
  }

  /** Whether the rows of all cells come before every other one, and one after the other where they are told in turn. */
  #areFirst(side: Side): boolean {
    const named = this.#named(0, this.#sentence.tokens.length).map(([{ row }]) => row);
    return (
      areFirstOf(this.#columnFrom(side), new Set(this.#cells.map(({ row }) => row))) &&
      (!this.#sentence.has('respectively') || this.#columnFrom(side).every(({ row }, at) => (named[at] ?? row) === row))
    );
  }

  #isAtPlace(at: number, place: number): boolean {
    const subject = this.#subject(at, []);
    return subject !== null && placeOf(subject, this.#among)?.place === place;
  }

  #isSo(meaning: Meaning, at: number): boolean {
    const [compared, extreme] = [COMPARING[meaning], EXTREME[meaning]];
    if (extreme) return this.#isExtreme(at, extreme);
    if (compared) return this.#isBeyond(at, compared);
    return meaning !== 'followed-by' || this.#isFollowed(at);
  }

  #isExtreme(at: number, side: Side): boolean {
    const subject = this.#subject(at, []);
    return subject !== null && areFirstOf(this.#columnFrom(side), this.#listedWith(subject));
  }

  /** A row with those of one list with it: "A (1), B (2) and C (3)". */
  #listedWith({ row: subject }: CellEvidence): ReadonlySet<Row> {
    const { tokens } = this.#sentence;
    const lists: Set<Row>[] = [new Set()];
    const rows = this.#cells.map(({ row }) => row);
    for (const token of tokens) {
      const row = this.#sentence.rowOf(token, rows);
      if (row) lists.at(-1)?.add(row);
      else if (!isWithinList(token)) lists.push(new Set());
    }
    return lists.find((list) => list.has(subject)) ?? new Set();
  }

  #columnFrom(side: Side): readonly CellEvidence[] {
    const column = this.#cells.slice(0, 1).flatMap((cell) => columnOf(cell, this.#among));
    return side === 'above' ? column : column.toReversed();
  }

  /** Above or below what it is compared with; where nothing is named, all other cells of the sentence. */
  #isBeyond(at: number, side: Side): boolean {
    const [start, end] = this.#clause(at);
    const objects = this.#named(start, end).filter(([, place]) => isObject(this.#sentence, place));
    const rows = objects.map(([cell]) => cell);
    const subject = this.#subject(at, rows);
    const others = rows.length > 0 ? rows : this.#cells.filter((cell) => cell !== subject);
    return (
      subject !== null &&
      others.length > 0 &&
      others.every((other) =>
        side === 'above' ? valueOf(subject) > valueOf(other) : valueOf(subject) < valueOf(other),
      )
    );
  }

  /** Each row behind comes right after the one before it. */
  #isFollowed(at: number): boolean {
    const { tokens } = this.#sentence;
    const isUp = this.#sentence.has('least', 'slowest', 'less', 'slower');
    const column = this.#columnFrom(isUp ? 'below' : 'above');
    const [before, behind] = [this.#named(0, at), this.#named(at, tokens.length)];
    const chain = [...before.slice(-1), ...behind].map(([cell]) => column.findIndex(({ row }) => row === cell.row));
    return before.length > 0 && behind.length > 0 && chain.every((place, index) => place === (chain[0] ?? 0) + index);
  }

  /** What a word is said of: the row before it in its clause, else behind it, else the nearest. */
  #subject(at: number, objects: readonly CellEvidence[]): CellEvidence | null {
    const { tokens } = this.#sentence;
    const [start, end] = this.#clause(at);
    const free = (from: number, to: number): readonly CellEvidence[] =>
      this.#named(from, to).flatMap(([cell]) => (objects.includes(cell) ? [] : [cell]));
    return free(start, at).at(-1) ?? free(at, end)[0] ?? free(0, start).at(-1) ?? free(end, tokens.length)[0] ?? null;
  }

  #clause(at: number): readonly [start: number, end: number] {
    const { tokens } = this.#sentence;
    const end = tokens.findIndex((token, place) => place > at && isBreak(token));
    return [tokens.slice(0, at).findLastIndex(isBreak) + 1, end < 0 ? tokens.length : end];
  }

  #named(from: number, to: number): readonly (readonly [cell: CellEvidence, place: number])[] {
    const rows = this.#cells.map(({ row }) => row);
    return this.#sentence.tokens.flatMap((token, place) => {
      const row: Row | null = place >= from && place < to ? this.#sentence.rowOf(token, rows) : null;
      const cell = this.#cells.find((one) => one.row === row);
      return cell ? [[cell, place] as const] : [];
    });
  }
}

function isBreak(token: ClaimToken): boolean {
  return token.kind === 'pause' || isWordOf(token, 'while');
}

/** Between the rows of a list, and their numbers. */
function isWithinList(token: ClaimToken): boolean {
  return token.kind === 'number' || token.kind === 'pause' || isWordOf(token, 'and');
}

/** Whether rows are those that a column begins with, none of the others equal to the last of them. */
function areFirstOf(column: readonly CellEvidence[], rows: ReadonlySet<Row>): boolean {
  const [last, next] = [column[rows.size - 1], column[rows.size]];
  const isCut = last !== undefined && next !== undefined && valueOf(last) !== valueOf(next);
  return rows.size > 0 && isCut && column.slice(0, rows.size).every(({ row }) => rows.has(row));
}
