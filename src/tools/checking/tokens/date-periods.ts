import { comparePeriods, periodYear } from '../../../knowledge/index.js';
import { inYear, isUndated, WHOLE_YEAR } from '../calendar/undated.js';
import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

type PeriodToken = Extract<Token, { readonly kind: 'period' }>;

/**
 * A part of a year in the year that its sentence names: "from Q1 to Q2 2023" are two quarters of 2023, and what
 * January 2024 is set against, "December", is that of 2023. Left as it is where no year is named; unknown where it is
 * not told which is meant.
 */
export function withDatedPeriods(tokens: readonly Token[]): readonly Token[] {
  const undated = tokens.filter(isPartOfYear);
  const dated = tokens.filter((token): token is PeriodToken => token.kind === 'period' && !isPartOfYear(token));
  if (undated.length === 0 || dated.length === 0) return tokens;
  const read = tokens.map((token, at) => (isPartOfYear(token) ? datedBy(token, at, { tokens, dated }) : token));
  return tokens.some((token) => isWordOf(token, 'share')) ? read : withoutYears(read, tokens);
}

function isPartOfYear(token: Token): token is PeriodToken {
  return token.kind === 'period' && token.periods.some(isUndated);
}

/** A part of a year, and which token of its sentence it is. */
interface Undated {
  readonly token: PeriodToken;
  readonly at: number;
}

interface Sentence {
  readonly tokens: readonly Token[];
  readonly dated: readonly PeriodToken[];
}

function datedBy(token: PeriodToken, at: number, { tokens, dated }: Sentence): Token {
  const { start, end } = token;
  const [year, second] = new Set(dated.flatMap(({ periods }) => periods.map((period) => periodYear(period) ?? '')));
  const only = year !== undefined && second === undefined ? year : null;
  const own = only === null ? null : yearOf({ token, at }, { tokens, dated }, only);
  return own === null
    ? { kind: 'unknown', start, end }
    : { ...token, periods: token.periods.map((one) => inYear(one, own)) };
}

/** A whole year dates all of its parts; the only other part dates those that come before what they are the base of. */
function yearOf(undated: Undated, sentence: Sentence, year: string): string | null {
  const parts = sentence.dated.flatMap(({ periods }) => periods).filter((period) => period !== year);
  if (parts.length < sentence.dated.length || undated.token.periods.includes(WHOLE_YEAR)) return year;
  const [other, second] = parts;
  return other === undefined || second !== undefined ? null : yearBeside(other, undated, sentence, year);
}

/** December is set against January of the next year, and comes before it. */
function yearBeside(
  other: string,
  { token, at }: Undated,
  { tokens, dated: [first] }: Sentence,
  year: string,
): string | null {
  const {
    periods: [own = ''],
    start,
  } = token;
  const order = comparePeriods(inYear(own, year), other);
  if (order === 0) return year;
  if (isBase(tokens, at)) return order < 0 ? year : String(Number(year) - 1);
  const isBefore = start < (first?.start ?? 0);
  return isBefore === order < 0 ? year : null;
}

/** Behind "than", "from" or a comparing word a period is what another is set against; before 相比 too. */
function isBase(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).findLast((token) => !SILENT.some((meaning) => isWordOf(token, meaning)));
  return BASES.some((meaning) => isWordOf(before, meaning)) || isWordOf(tokens[at + 1], 'compared');
}

const SILENT = ['filler', 'of', 'at'] as const;
const BASES = ['than', 'from', 'more', 'less'] as const;

/** "In 2023, revenue was highest in Q4": the year by itself is then no period of its own in that clause. */
function withoutYears(read: readonly Token[], before: readonly Token[]): readonly Token[] {
  const clauses = clausesOf(read.length, before);
  return read.filter((token, at) => {
    const isYear = token.kind === 'period' && token.periods.every((period) => /^\d{4}$/u.test(period));
    return (
      !isYear ||
      token !== before[at] ||
      !before.some((one, place) => isPartOfYear(one) && clauses[place] === clauses[at])
    );
  });
}

/** In which clause each token stands: a comma behind a period alone ends none. */
function clausesOf(length: number, tokens: readonly Token[]): readonly number[] {
  let clause = 0;
  let isOpen = true;
  return Array.from({ length }, (_, at) => {
    const token = tokens[at];
    if (token?.kind === 'pause' && !isOpen) {
      clause += 1;
      isOpen = true;
    } else if (token && token.kind !== 'pause' && token.kind !== 'period' && !isWordOf(token, 'filler')) isOpen = false;
    return clause;
  });
}
