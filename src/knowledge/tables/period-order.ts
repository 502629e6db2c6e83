/** Bounds of a canonical period as days since 1970; `low` is null where only the end is known. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

const DAY = 86_400_000;

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

function monthsBounds(year: number, first: number, last: number): Bounds {
  return { low: dayNumber(year, first, 1), high: dayNumber(year, last + 1, 0) };
}

const FORMS: readonly (readonly [pattern: RegExp, bounds: (parts: readonly number[]) => Bounds])[] = [
  [/^(?:FY)?(\d{4})$/u, ([year = 0]) => monthsBounds(year, 1, 12)],
  [/^(\d{4})Q([1-4])$/u, ([year = 0, quarter = 0]) => monthsBounds(year, quarter * 3 - 2, quarter * 3)],
  [/^(\d{4})H([12])$/u, ([year = 0, half = 0]) => monthsBounds(year, half * 6 - 5, half * 6)],
  [/^(\d{4})-(\d{2})$/u, ([year = 0, month = 0]) => monthsBounds(year, month, month)],
  [
    /^(?:P\d+[YMW]\/)?(\d{4})-(\d{2})-(\d{2})$/u,
    ([year = 0, month = 0, day = 0]) => {
      const high = dayNumber(year, month, day);
      return { low: high, high };
    },
  ],
];

function simpleBounds(period: string): Bounds | null {
  for (const [pattern, bounds] of FORMS) {
    const match = pattern.exec(period);
    if (match !== null) {
      return bounds(match.slice(1).map(Number));
    }
  }
  return null;
}

function boundsOf(period: string): Bounds | null {
  const whole = simpleBounds(period);
  if (whole !== null) {
    return whole;
  }
  const [first = '', last = ''] = period.split('/');
  const [low, high] = [simpleBounds(first), simpleBounds(last)];
  return low === null || high === null ? null : { low: low.low, high: high.high };
}

/**
 * Orders canonical periods by the day on which they end, then by the day on which they begin; texts that are no
 * periods come last. For use with `toSorted`.
 *
 * @example
 * ```ts source="./periods.examples.ts#order"
 * assert.deepEqual(['2022', 'FY2019', '2021Q4'].toSorted(comparePeriods), ['FY2019', '2021Q4', '2022']);
 * ```
 */
export function comparePeriods(left: string, right: string): number {
  const [a, b] = [boundsOf(left), boundsOf(right)];
  if (a === null || b === null) {
    return Number(a === null) - Number(b === null);
  }
  return a.high - b.high || a.low - b.low;
}

/**
 * How long a canonical period is, so that unequal ones are not compared: "year", "quarter", "half", "month", "day"
 * (a balance at a date), "P12W", or for a range the number of years or months ("2 years"). Null for no period.
 *
 * @example
 * ```ts source="./periods.examples.ts#length"
 * assert.equal(periodLength('2022'), 'year');
 * assert.equal(periodLength('2022Q3'), 'quarter');
 * ```
 */
export function periodLength(period: string): string | null {
  const printed = /^P(?<length>1Y|3M|6M|1M|\d+[MW])\//u.exec(period)?.groups?.['length'];
  if (printed !== undefined) {
    return { '1Y': 'year', '3M': 'quarter', '6M': 'half', '1M': 'month' }[printed] ?? `P${printed}`;
  }
  const bounds = boundsOf(period);
  if (bounds === null) {
    return null;
  }
  const days = bounds.high - bounds.low + 1;
  if (days === 1) {
    return 'day';
  }
  const months = Math.round(days / 30.44);
  return { 1: 'month', 3: 'quarter', 6: 'half', 12: 'year' }[months] ?? `P${months}M`;
}

/**
 * The year in which a canonical period ends: "FY2019", "2019Q4", "P1Y/2019-06-30" give "2019". Null for no period.
 *
 * @example
 * ```ts source="./periods.examples.ts#year"
 * assert.equal(periodYear('P3M/2019-06-30'), '2019');
 * ```
 */
export function periodYear(period: string): string | null {
  if (boundsOf(period) === null) {
    return null;
  }
  return /(?<year>\d{4})[^/]*$/u.exec(period)?.groups?.['year'] ?? null;
}

/** Days of a year, leap years among them. */
const DAYS_OF_YEAR = 365.2425;
const MONTHS_OF_YEAR = 12;

/**
 * Years from the end of one canonical period to the end of another, in twelfths where they are not whole; negative
 * where the other one is earlier. Null where one is no period, or spans several.
 *
 * @example
 * ```ts source="./periods.examples.ts#distance"
 * assert.equal(yearsBetween('2015', '2020'), 5);
 * assert.equal(yearsBetween('2021Q1', '2022Q3'), 1.5);
 * assert.equal(yearsBetween('2021', '2021/2022'), null);
 * ```
 */
export function yearsBetween(from: string, to: string): number | null {
  const [first, last] = [simpleBounds(from), simpleBounds(to)];
  if (first === null || last === null) return null;
  return Math.round(((last.high - first.high) / DAYS_OF_YEAR) * MONTHS_OF_YEAR) / MONTHS_OF_YEAR;
}
