import { fullYear, MONTH, monthNumber, pad } from './period-words.js';

/** A day that a text names. */
export interface FoundDate {
  /** "2019-06-30". */
  readonly iso: string;
  readonly year: string;
  readonly endsMonth: boolean;
}

const NAMED = MONTH.replace('(?:', '(?<month>');

/** How sources write days; each pattern has the groups day, month and year. */
export const DATE_PATTERNS = {
  american: new RegExp(`\\b${NAMED}\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d{2})`, 'giu'),
  british: new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${NAMED}[ ,'-]+(?<year>(?:19|20)\\d{2}|\\d{2}(?!\\d))`,
    'giu',
  ),
  iso: /(?<!\d)(?<year>(?:19|20)\d{2})(?:-|\/|\.|\s*年\s*)(?<month>\d{1,2})(?:-|\/|\.|\s*月\s*)(?<day>\d{1,2})(?!\d)/gu,
} as const;

const PARTIAL: readonly RegExp[] = [
  new RegExp(`\\b${NAMED}\\s*(?<day>\\d{1,2})(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)? ${NAMED}(?![a-z])`, 'iu'),
];

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toDate(year: string, month: number, day: number): FoundDate | null {
  const last = month >= 1 && month <= 12 ? daysIn(Number(year), month) : 0;
  return day < 1 || day > last
    ? null
    : { iso: `${year}-${pad(month)}-${pad(day)}`, year, endsMonth: day === last || (month === 2 && day === 28) };
}

function monthFrom(printed: string): number {
  return /^\d/u.test(printed) ? Number(printed) : monthNumber(printed);
}

/** Every full date in a text, in the order of the patterns; null for a day that no calendar has. */
export function findDates(text: string): readonly (FoundDate | null)[] {
  return Object.values(DATE_PATTERNS).flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ groups }) => {
      const { year = '', month = '', day = '' } = groups ?? {};
      return toDate(fullYear(year), monthFrom(month), Number(day));
    }),
  );
}

/** A day and a month without a year ("Years Ended September 30,"), put into the year that is given. */
export function findPartialDate(text: string, year: string): FoundDate | null {
  for (const pattern of PARTIAL) {
    const { month, day } = pattern.exec(text)?.groups ?? {};
    if (month !== undefined && day !== undefined) {
      return toDate(year, monthNumber(month), Number(day));
    }
  }
  return null;
}
