import type { Row } from '../../../../knowledge/index.js';
import type { CellEvidence, ClaimToken, Meaning } from '../../../../tools/index.js';
import { isObject } from './compared-rows.js';
import type { FigureSentence } from './figure-sentence.js';
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
  ...(['slowest', 'than'] as const),
];

/** 排名第一, "ranked first": one in the table of meanings is no first place without a word for it. */
export function isFirstPlace({ mention, start }: NumberToken, { tokens }: FigureSentence): boolean {
  const before = tokens.findLast(({ start: other }) => other < start);
  const isLed = before?.kind === 'word' && (before.meaning === 'rank' || before.meaning === 'most');
  return isLed && mention.kind === 'ordinal' && mention.place.eq(1);
}

/** Whether whatever a sentence says of the order of cells is so, by the whole column where it sets one first or last. */
export function isOrderedSo(cells: readonly CellEvidence[], sentence: FigureSentence): boolean {
  const isGrowth = cells.some(({ column }) => column.role === 'growth');
  if (sentence.has(...OF_GROWTH) && !isGrowth) return false;
  if (isGrowth && !isOrderOfGrowth(sentence)) return false;
  return new Orders(cells, sentence).areSo();
}

class Orders {
  readonly #cells: readonly CellEvidence[];
  readonly #sentence: FigureSentence;

  constructor(cells: readonly CellEvidence[], sentence: FigureSentence) {
    this.#cells = cells;
    this.#sentence = sentence;
  }

  areSo(): boolean {
    const { tokens, numbers } = this.#sentence;
    const isRanked = numbers.some((number) => isFirstPlace(number, this.#sentence));
    if (this.#sentence.has('rank') && !isRanked) return false;
    return tokens.every((token, at) => {
      if (token.kind === 'number') return !isFirstPlace(token, this.#sentence) || this.#isExtreme(at, 'above');
      return token.kind !== 'word' || this.#isSo(token.meaning, at);
    });
  }

  #isSo(meaning: Meaning, at: number): boolean {
    const [compared, extreme] = [COMPARING[meaning], EXTREME[meaning]];
    if (extreme) return this.#isExtreme(at, extreme);
    if (compared) return this.#isBeyond(at, compared);
    return meaning !== 'followed-by' || this.#isFollowed(at);
  }

  /** The cells of the whole column, the highest first; null where they cannot be set in one order. */
  get #column(): readonly CellEvidence[] | null {
    const [{ table, column } = {}] = this.#cells;
    if (!table || !column || table.rows.some(({ unit, isTotal }) => unit !== null || isTotal)) return null;
    const cells = table.rows.flatMap((row) => {
      const cell = row.cells[column.index];
      return cell && cell.decimal !== null ? [{ table, row, column, cell }] : [];
    });
    return cells.toSorted((left, right) => valueOf(right) - valueOf(left));
  }

  #isExtreme(at: number, side: Side): boolean {
    const [first, second] = this.#columnFrom(side);
    const subject = this.#subject(at, []);
    return (
      first !== undefined && second !== undefined && first.row === subject?.row && valueOf(first) !== valueOf(second)
    );
  }

  #columnFrom(side: Side): readonly CellEvidence[] {
    return (side === 'above' ? this.#column : this.#column?.toReversed()) ?? [];
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
  return token.kind === 'pause' || (token.kind === 'word' && token.meaning === 'while');
}

function valueOf({ cell }: CellEvidence): number {
  return Number(cell.decimal);
}
