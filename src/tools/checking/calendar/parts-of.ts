import { precedingPeriod } from '../../../knowledge/index.js';
import { inSomeYear, isUndated, withoutYear } from './undated.js';

/** More periods than these are not added up: a year has this many days. */
const MOST_PARTS = 366;

/** The shorter periods that a period is made of, in each length that it can be parted into: halves, quarters, months. */
export function partsOf(period: string): readonly (readonly string[])[] {
  if (isUndated(period)) return partsOf(inSomeYear(period)).map((parts) => parts.map(withoutYear));
  const [first, last] = period.startsWith('P') ? [period] : period.split('/');
  if (first !== undefined && last !== undefined)
    return [periodsBetween(first, last), quartersBetween(first, last)].filter(({ length }) => length > 0);
  return Object.entries(FORMS).flatMap(([length, form]) => {
    const { year, part } = form.exec(period)?.groups ?? {};
    return year === undefined ? [] : shorter(year, Number(part ?? 1), Number(length));
  });
}

/** Periods by how many months they last. */
const FORMS: Readonly<Record<number, RegExp>> = {
  12: /^(?<year>\d{4})$/u,
  6: /^(?<year>\d{4})H(?<part>\d)$/u,
  3: /^(?<year>\d{4})Q(?<part>\d)$/u,
};

const WRITTEN: readonly (readonly [length: number, write: (year: string, part: number) => string])[] = [
  [6, (year, part) => `${year}H${part}`],
  [3, (year, part) => `${year}Q${part}`],
  [1, (year, part) => `${year}-${String(part).padStart(2, '0')}`],
];

function shorter(year: string, part: number, length: number): readonly (readonly string[])[] {
  return WRITTEN.filter(([own]) => own < length).map(([own, write]) => {
    const first = ((part - 1) * length) / own + 1;
    return Array.from({ length: length / own }, (_, at) => write(year, first + at));
  });
}

/** The quarters that a stretch of months is made of; [] where it begins or ends within one. */
function quartersBetween(first: string, last: string): readonly string[] {
  const [from, to] = [first, last].map((month) => /^(?<year>\d{4})-(?<month>\d{2})$/u.exec(month)?.groups);
  const [start, end] = [Number(from?.['month']), Number(to?.['month'])];
  const isWhole = (start - 1) % MONTHS_OF_QUARTER === 0 && end % MONTHS_OF_QUARTER === 0;
  if (!isWhole) return [];
  const quarter = (month: number): number => Math.ceil(month / MONTHS_OF_QUARTER);
  return periodsBetween(`${from?.['year']}Q${quarter(start)}`, `${to?.['year']}Q${quarter(end)}`);
}

const MONTHS_OF_QUARTER = 3;

/** Whether a period is one of those that another is made of. */
export function isPartOf(part: string, whole: string): boolean {
  return partsOf(whole).some((parts) => parts.includes(part));
}

/** Every period of one length from one to another; [] where they are not of one length, or too many. */
export function periodsBetween(first: string, last: string): readonly string[] {
  if (isUndated(first) && isUndated(last)) return periodsBetween(inSomeYear(first), inSomeYear(last)).map(withoutYear);
  const periods = [last];
  for (let at = last; at !== first;) {
    const before = precedingPeriod(at);
    if (before === null || periods.length > MOST_PARTS) return [];
    periods.unshift(before);
    at = before;
  }
  return periods;
}
