import { parsePeriod } from '../../../knowledge/index.js';

/** A year that is not said. */
export const WHOLE_YEAR = '--';

/** A leap year, so that every day of a calendar can be put into it. */
export const SOME_YEAR = '2000';

/**
 * A part of a year whose year is not said, as ISO 8601 shortens dates: "--Q2", "--07", "--H1", "--05-08". Null where a
 * text is none.
 */
export function undatedPeriod(text: string): string | null {
  const period = parsePeriod(text) === null ? parsePeriod(withSomeYear(text)) : null;
  return period !== null && period !== SOME_YEAR && !period.includes('/') ? withoutYear(period) : null;
}

function withSomeYear(text: string): string {
  return /\p{Script=Han}/u.test(text) ? `${SOME_YEAR}年${text}` : `${text} ${SOME_YEAR}`;
}

/** The part of a year that a period is: "2024-07" is "--07". A whole year is "--". */
export function withoutYear(period: string): string {
  return period.replace(/(?:19|20)\d{2}-?/gu, '--');
}

export function isUndated(period: string): boolean {
  return period.startsWith('--');
}

/** An undated period in a year: "--07" in 2024 is "2024-07". */
export function inYear(undated: string, year: string): string {
  return undated.replace(/--(?<part>\d?)/gu, (_, part: string) => (part === '' ? year : `${year}-${part}`));
}

/** An undated period in some year, for what depends on no year; any other as it is. */
export function inSomeYear(period: string): string {
  return isUndated(period) ? inYear(period, SOME_YEAR) : period;
}
