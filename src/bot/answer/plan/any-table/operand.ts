import {
  inPeriod,
  type AskedPeriod,
  type Point,
  type Series,
  type SeriesIndex,
  type SeriesMatch,
} from '../../../../knowledge/index.js';

/** A series that a phrase may mean, with its numbers in the asked periods: one list for each period. */
export interface Candidate extends SeriesMatch {
  /** In the order asked; all of the series where no period is asked. */
  readonly points: readonly Point[];
}

/** What a phrase says by itself, and what it takes over. */
export interface Scope {
  /** Words of the rest of the question. */
  readonly context: string;
  /** Periods that hold where the phrase names none. */
  readonly periods: readonly AskedPeriod[];
}

/** Why a phrase gives no number. */
export type Miss =
  | { readonly code: 'unmatched' }
  /** The cell prints a dash. */
  | { readonly code: 'blank' }
  | { readonly code: 'alike'; readonly series: readonly Series[] }
  | { readonly code: 'open-period'; readonly held: readonly string[] };

/** Two series that are named this much alike are not told apart. */
const TIE = 0.02;

/** A name that is said from end to end need not explain as much of the phrase. */
export const WHOLE_NAME = 0.95;
const LEAST_SCORE_OF_WHOLE = 0.42;

/** Below this a phrase names nothing of the table. Measured on the development tables. */
const LEAST_SCORE = 0.55;

/** The series that a phrase may mean and that hold numbers in every asked period, best first. */
export function candidates(
  index: SeriesIndex,
  wording: string,
  context: string,
  periods: readonly AskedPeriod[],
): readonly Candidate[] {
  const named = index
    .match(wording, context)
    .filter(({ score, coverage }) => score >= (coverage >= WHOLE_NAME ? LEAST_SCORE_OF_WHOLE : LEAST_SCORE));
  const held = named.flatMap((match) => inPeriods(match, periods));
  const [first] = held;
  const isHeld = new Set(held.map(({ series }) => series));
  const lacking = named.filter(({ series }) => !isHeld.has(series));
  // "Granted in 2017" is not answered by another row that has a number in 2017.
  if (first && lacking.some((other) => isNamedBeside(first, other))) return [];
  return [...held, ...otherColumns(first, index)];
}

/** A match with its numbers in the asked periods; [] where it lacks one. */
function inPeriods(match: SeriesMatch, periods: readonly AskedPeriod[]): readonly Candidate[] {
  const { points } = match.series;
  const held = periods.map((period) => inPeriod(points, period));
  if (held.some((one) => one.length === 0)) return undated(match, periods);
  return [{ ...match, points: periods.length === 0 ? points : held.flat() }];
}

/** The other columns of a row of which it is not said which is meant: named as well as it is. */
function otherColumns(first: Candidate | undefined, index: SeriesIndex): readonly Candidate[] {
  if (!first || first.isMeasureTold) return [];
  const { names, groups } = first.series;
  return index.series
    .filter(
      (one) => one !== first.series && String(one.names) === String(names) && String(one.groups) === String(groups),
    )
    .map((series) => ({ ...first, series, points: series.points }));
}

/** Numbers of a series without any period hold for whatever period the question names only where the table has none. */
function undated(found: SeriesMatch, periods: readonly AskedPeriod[]): readonly Candidate[] {
  const { series } = found;
  const named = series.points.filter(({ period }) => period !== null);
  const text = [...series.names, ...series.groups, series.measure].join(' ');
  const isNamed = periods.every(({ text: asked }) => text.includes(asked));
  return named.length === 0 && isNamed ? [{ ...found, points: series.points }] : [];
}

/** The best candidate; a miss where there is none, or where another is named alike. */
export function chooseOne(found: readonly Candidate[]): Candidate | Miss {
  const [first, ...others] = found;
  if (!first) return { code: 'unmatched' };
  const alike = others.filter(
    (other) => first.score - other.score < TIE || isOtherColumn(first, other) || isNamedBeside(first, other),
  );
  return alike.length === 0 ? first : { code: 'alike', series: [first, ...alike].map(({ series }) => series) };
}

/** Another row that is named from end to end, by a word of its own: "nonvested shares granted". */
function isNamedBeside(first: SeriesMatch, other: SeriesMatch): boolean {
  return (
    other.coverage >= WHOLE_NAME && other.said.some((word) => !first.said.includes(word) && !first.around.has(word))
  );
}

/** Another column of the same row, where it is not said which is meant. */
function isOtherColumn({ series, isMeasureTold }: Candidate, other: Candidate): boolean {
  return !isMeasureTold && String(series.names) === String(other.series.names);
}

/** Of two phrases the candidates that go together best and are not the same numbers. */
export function choosePair(
  left: readonly Candidate[],
  right: readonly Candidate[],
): readonly [Candidate, Candidate] | Miss {
  const pairs = left
    .slice(0, PAIRED)
    .flatMap((one) => right.slice(0, PAIRED).map((other) => ({ one, other, score: one.score + other.score })))
    .filter(({ one, other }) => !samePoints(one, other))
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = pairs;
  if (!best) return { code: 'unmatched' };
  if (second && best.score - second.score < TIE) {
    const series = [best.one, second.one, best.other, second.other].map((one) => one.series);
    return { code: 'alike', series: [...new Set(series)] };
  }
  return [best.one, best.other];
}

/** Candidates of each phrase that are tried against each other. */
const PAIRED = 6;

function samePoints(left: Candidate, right: Candidate): boolean {
  return left.points.some((point) => right.points.includes(point));
}

/** Whether a phrase gave no number. */
export function isMiss(found: object): found is Miss {
  return 'code' in found;
}
