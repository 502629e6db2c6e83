import type { Corpus } from '../../../../knowledge/index.js';
import { partsOfTerm, placesOfTerm, type Term } from '../../../../tools/index.js';
import { cellsOfTerm, isLater, seriesOf, timesOf } from './series.js';

/** Whether a term, whatever it is part of, says something that may be said. */
export type TermRule = (term: Term, corpus: Corpus) => boolean;

/** Holds a rule against a term and everything that it is worked out from. */
export function throughout(rule: TermRule): TermRule {
  return (term, corpus) => rule(term, corpus) && partsOfTerm(term).every((part) => throughout(rule)(part, corpus));
}

/** A number divided by one that the model thought of: neither a cell nor said by anyone. */
export const isNotDivided: TermRule = (term) => !('divided' in term);

/** Growth is of one series, from an earlier period to a later one: the other way round it says the opposite. */
export const growsForward: TermRule = (term, corpus) => {
  if (!('growth' in term)) return true;
  const [base, value] = term.growth;
  return seriesOf(base, corpus) === seriesOf(value, corpus) && isLater(value, base, corpus);
};

/**
 * Two numbers are set against each other at one time, or as one series at two, the later against the earlier: of other
 * things at other times a difference or a ratio says nothing.
 */
export const comparesAlike: TermRule = (term, corpus) => {
  const pair = pairOf(term);
  if (pair === null) return true;
  const [one, other] = pair;
  if (isSame(one, other)) return false;
  if (timesOf(one, corpus) === timesOf(other, corpus)) return true;
  return seriesOf(one, corpus) === seriesOf(other, corpus) && isLater(one, other, corpus);
};

/** Rates of growth are not added up: two goods that grew by 12.7 % and 37.1 % did not grow by 49.8 %. */
export const addsNoRates: TermRule = (term, corpus) => {
  if (!('sum' in term)) return true;
  const isRate = (part: Term): boolean =>
    'growth' in part || (cellsOfTerm(part, corpus) ?? []).some(({ column }) => column.role === 'growth');
  return !term.sum.some(isRate);
};

/** Numbers that are taken together are each taken once. */
export const takesEachOnce: TermRule = (term) => isEachOnce(listOf(term));

/** Numbers that are taken together are alike: every thing at every time, so that none is left out of some. */
export const takesAlike: TermRule = (term, corpus) => isAlike(listOf(term), corpus);

/** A movement shares a cell with the next one; of amounts each cell is taken once. */
export function isEachOnce(terms: readonly Term[]): boolean {
  const amounts = terms.filter((term) => pairOf(term) === null && !('growth' in term));
  const cells = amounts.flatMap(placesOfTerm).map(keyOf);
  return new Set(cells).size === cells.length && new Set(terms.map(placesKey)).size === terms.length;
}

export function isAlike(terms: readonly Term[], corpus: Corpus): boolean {
  const [things, times] = [seriesOf, timesOf].map((of) => new Set(terms.map((term) => of(term, corpus))).size);
  return (things ?? 0) * (times ?? 0) === terms.length;
}

/** The two terms that one is a difference or a ratio of; null where it is neither. */
export function pairOf(term: Term): readonly [Term, Term] | null {
  if ('difference' in term) return term.difference;
  if ('ratio' in term) return term.ratio;
  return 'share' in term ? term.share : null;
}

function listOf(term: Term): readonly Term[] {
  if ('sum' in term) return term.sum;
  if ('average' in term) return term.average;
  if ('median' in term) return term.median;
  return 'meanDeviation' in term ? term.meanDeviation : [];
}

/** The same numbers, however they are put together. */
function isSame(one: Term, other: Term): boolean {
  return placesKey(one) === placesKey(other);
}

const placesKey = (term: Term): string => placesOfTerm(term).map(keyOf).toSorted().join();

const keyOf = (place: ReturnType<typeof placesOfTerm>[number]): string =>
  'table' in place
    ? JSON.stringify([place.document, place.table, place.row, place.column])
    : JSON.stringify([place.document, place.passage, place.at, place.end]);
