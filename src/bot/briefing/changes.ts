import type { Citation, Figure } from '../reply/reply.js';
import type { BriefReceipt } from './brief.js';

type Outcome = BriefReceipt['outcome'];
/** A section or table that is cited: the same place in a brief of either language. */
export type SourcePlace = Pick<Citation, 'document' | 'section' | 'table'>;

/** What two briefs do not share. A figure is known by the places of its inputs, a quote by its passage and words. */
export interface BriefChanges {
  readonly changed: readonly { readonly before: Figure; readonly now: Figure }[];
  readonly gone: {
    readonly figures: readonly Figure[];
    readonly quotes: readonly Citation[];
    readonly sources: readonly SourcePlace[];
  };
  readonly added: {
    readonly figures: readonly Figure[];
    readonly quotes: readonly Citation[];
    readonly sources: readonly SourcePlace[];
  };
}

/** Compares the outcomes of two briefs. */
export function changesBetween(before: Outcome, now: Outcome): BriefChanges {
  const pairs = now.figures.map((figure) => ({
    now: figure,
    before: before.figures.find((one) => isSameMatter(one, figure)),
  }));
  const quotes = { before: before.citations.filter(isQuote), now: now.citations.filter(isQuote) };
  return {
    changed: pairs.flatMap((pair) =>
      pair.before && differs(pair.before, pair.now) ? [{ before: pair.before, now: pair.now }] : [],
    ),
    gone: {
      figures: before.figures.filter((figure) => !now.figures.some((one) => isSameMatter(one, figure))),
      quotes: quotes.before.filter((quote) => !quotes.now.some((one) => isSameQuote(one, quote))),
      sources: placesOnlyIn(before, now),
    },
    added: {
      figures: pairs.flatMap((pair) => (pair.before ? [] : [pair.now])),
      quotes: quotes.now.filter((quote) => !quotes.before.some((one) => isSameQuote(one, quote))),
      sources: placesOnlyIn(now, before),
    },
  };
}

function placesOnlyIn({ citations }: Outcome, other: Outcome): readonly SourcePlace[] {
  const known = new Set(other.citations.map(keyOf));
  const places = new Map(citations.map((citation) => [keyOf(citation), placeOf(citation)]));
  return [...places].flatMap(([key, place]) => (known.has(key) ? [] : [place]));
}

function keyOf({ document, section, table }: Citation): string {
  return JSON.stringify([document, section, table ?? null]);
}

function placeOf({ document, section, table }: Citation): SourcePlace {
  return { document, section, ...(table !== undefined && { table }) };
}

/** Counts have no place: a count is the same only where it is equal. */
function isSameMatter(left: Figure, right: Figure): boolean {
  return matterOf(left) === matterOf(right);
}

function matterOf({ inputs, unit, formula, value }: Figure): string {
  const places = inputs.map((one) => [
    one.document,
    one.table,
    one.row,
    one.column,
    one.rowIndex,
    one.columnIndex,
    one.passage,
    one.unit,
  ]);
  // Two numbers of one passage have one place: there the value is part of what they are.
  const own = inputs.length === 0 || inputs.some(({ passage }) => passage !== undefined) ? value : null;
  return JSON.stringify([places, unit, formula === null, own]);
}

function differs(before: Figure, now: Figure): boolean {
  return before.value !== now.value || JSON.stringify(before.interval) !== JSON.stringify(now.interval);
}

const isQuote = ({ table }: Citation): boolean => table === undefined;

function isSameQuote(left: Citation, right: Citation): boolean {
  return left.passage === right.passage && left.quote === right.quote;
}
