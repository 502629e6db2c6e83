import { isWordIn, type CellEvidence, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import { numberMentions } from '../../reading/mentions.js';
import { numberKey } from '../../reading/number-key.js';
import type { Figure } from '../../../../reply/reply.js';

import { columnOf, valueOf } from './column-order.js';
import { neighbour, type FigureSentence } from '../sentence/figure-sentence.js';

type NumberToken = FigureSentence['numbers'][number];
type Amount = Extract<NumberToken['mention'], { kind: 'amount' }>;

/** How a number is a bound of others. */
const MEETS: Readonly<Partial<Record<Amount['approximation'], (value: number, bound: number) => boolean>>> = {
  over: (value, bound) => value > bound,
  under: (value, bound) => value < bound,
  'at-least': (value, bound) => value >= bound,
  'at-most': (value, bound) => value <= bound,
};
const BEYOND: ReadonlySet<Meaning> = new Set<Meaning>(['more']);

/** "Passed one trillion yuan", "topped 20%": words that make a number behind them a bound. */
const PASSED = /^(?:pass|top|exceed|surpass|cross|broke)/iu;

interface Bound {
  readonly at: number;
  readonly amount: Amount;
  readonly meets: (value: number, bound: number) => boolean;
}

/** The sentence without the bounds that it says rows are beyond: 超过5000亿元, "above 20%"; and these. */
export function withoutBounds(sentence: FigureSentence): {
  readonly sentence: FigureSentence;
  readonly bounds: readonly Bound[];
} {
  const bounds = sentence.tokens.flatMap((token, at) => boundAt(token, at, sentence) ?? []);
  const isGone = (at: number): boolean =>
    bounds.some((bound) => bound.at === at || (bound.at === at + 1 && isPassing(sentence.tokens[at], sentence)));
  return { sentence: sentence.withTokens(sentence.tokens.filter((_, at) => !isGone(at))), bounds };
}

function boundAt(token: ClaimToken, at: number, sentence: FigureSentence): Bound | null {
  if (token.kind !== 'number' || token.mention.kind !== 'amount') return null;
  const isPassed = token.mention.approximation === 'exact' && isPassing(neighbour(sentence.tokens, at, -1), sentence);
  const meets = MEETS[isPassed ? 'over' : token.mention.approximation];
  return meets ? { at, amount: token.mention, meets } : null;
}

function isPassing(token: ClaimToken | undefined, sentence: FigureSentence): boolean {
  return isWordIn(token, BEYOND) && token !== undefined && PASSED.test(sentence.written(token));
}

/** Whether each bound is one that the question sets, and just the rows of some cells of a column are beyond it. */
export function areThoseBeyond(
  bounds: readonly Bound[],
  cells: readonly CellEvidence[],
  answer: Figure | undefined,
  question: string,
): boolean {
  const [cell] = cells;
  if (bounds.length === 0 || !cell) return true;
  const rows = new Set(cells.map(({ row }) => row));
  const column = columnOf(cell);
  const isJust = (one: CellEvidence, isBeyond: boolean): boolean => isBeyond === rows.has(one.row);
  return column.length > 0 && areAsked(bounds, answer, question) && areBeyond(bounds, { column, cell, answer }, isJust);
}

/** Whether each bound is one that the question sets, and some cells of a column are beyond it, with others or not. */
export function areAllBeyond(
  bounds: readonly Bound[],
  cells: readonly CellEvidence[],
  answer: Figure | undefined,
  question: string,
): boolean {
  const [cell] = cells;
  const isOne = new Set(cells.map(({ column }) => column)).size === 1;
  if (!cell || !isOne) return false;
  const held = { column: cells, cell, answer };
  return areAsked(bounds, answer, question) && areBeyond(bounds, held, (_, isBeyond) => isBeyond);
}

/** Bounds of what an answer measures, as the question has them. */
function areAsked(bounds: readonly Bound[], answer: Figure | undefined, question: string): boolean {
  const [shown] = amountsIn(answer?.display ?? '');
  const asked = new Set(amountsIn(question).map(exactly));
  return (
    shown !== undefined &&
    bounds.every(({ amount }) => asked.has(exactly(amount)) && dimensionOf(amount) === dimensionOf(shown))
  );
}

interface Measured {
  readonly column: readonly CellEvidence[];
  /** Of which the answer is shown. */
  readonly cell: CellEvidence;
  readonly answer: Figure | undefined;
}

function areBeyond(
  bounds: readonly Bound[],
  { column, cell, answer }: Measured,
  isSo: (one: CellEvidence, isBeyond: boolean) => boolean,
): boolean {
  const [shown] = amountsIn(answer?.display ?? '');
  if (!shown) return false;
  return bounds.every(({ amount, meets }) => {
    // The cell's own number by the scale of what is shown of it.
    const bound = (baseOf(amount) / baseOf(shown)) * valueOf(cell);
    return column.every((one) => isSo(one, meets(valueOf(one), bound)));
  });
}

function amountsIn(text: string): readonly Amount[] {
  return numberMentions(text).flatMap((one) => (one.kind === 'amount' ? [one] : []));
}

/** A bound by its number alone: "over 20%" and "above 20 percent" are of one. */
function exactly(amount: Amount): string {
  return numberKey({ ...amount, approximation: 'exact' });
}

function baseOf({ quantity: { value, unit } }: Amount): number {
  return value.times(unit.scale).toNumber();
}

/** What is measured, without how much of it. */
function dimensionOf(amount: Amount): string {
  return exactly(amount).replace(/^\S+/u, '');
}
