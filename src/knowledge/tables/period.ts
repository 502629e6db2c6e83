import { DATE_PATTERNS, findDates, findPartialDate } from './period-dates.js';
import type { FoundDate } from './period-dates.js';
import { durationOf, fiscalYear, halfOf, quarterOf } from './period-spans.js';
import { MONTH, monthNumber, pad, periodText, YEAR } from './period-words.js';

const YEARS = new RegExp(YEAR, 'gu');
const NAMED_MONTH = new RegExp(`\\b${MONTH.replace('(?:', '(?<month>')}[ ,-]*(?:19|20)\\d{2}`, 'iu');
const NUMBERED_MONTH = /(?<!\d)(?:19|20)\d{2}\s*(?:年|[-/.])\s*(?<month>0?[1-9]|1[0-2])\s*(?:月|(?![\d]))/u;
const MONTHS = /(?<year>(?:19|20)\d{2})\s*年?\s*(?<first>\d{1,2})\s*月?\s*[-—–~至到]+\s*(?<last>\d{1,2})\s*月/u;

/** Two numbers joined like year and month, of which the second is no month: 2022-13, 2022年22月. */
const NO_MONTH = /(?<!\d)(?:19|20)\d{2}(?:[-/](?:1[3-9]|[2-9]\d|00)(?!\d)|\s*年\s*(?:1[3-9]|[2-9]\d|00?)\s*月)/u;

function monthOf(text: string): number | null {
  const named = NAMED_MONTH.exec(text)?.groups?.['month'];
  if (named !== undefined) {
    return monthNumber(named);
  }
  const numbered = NUMBERED_MONTH.exec(text)?.groups?.['month'];
  return numbered === undefined ? null : Number(numbered);
}

function monthRange(text: string): string | null {
  const { year = '', first = '', last = '' } = MONTHS.exec(text)?.groups ?? {};
  const [from, to] = [Number(first), Number(last)];
  return year === '' || from < 1 || to > 12 || from >= to ? null : `${year}-${pad(from)}/${year}-${pad(to)}`;
}

/** A year by its end: of calendar years and those that end with a month only the year is kept. */
function yearEnding(date: FoundDate): string {
  if (!date.endsMonth) {
    return `P1Y/${date.iso}`;
  }
  return date.iso.endsWith('-12-31') ? date.year : `FY${date.year}`;
}

function periodEnding(date: FoundDate, text: string): string {
  const duration = durationOf(text);
  if (duration === null) {
    return date.iso;
  }
  return duration === 'P1Y' ? yearEnding(date) : `${duration}/${date.iso}`;
}

function withinYear(year: string, text: string): string {
  const quarter = quarterOf(text);
  if (quarter !== null) {
    return `${year}Q${quarter}`;
  }
  const half = halfOf(text);
  if (half !== null) {
    return `${year}H${half}`;
  }
  const month = monthOf(text);
  if (month !== null) {
    return `${year}-${pad(month)}`;
  }
  const date = findPartialDate(text, year);
  if (date !== null) {
    return periodEnding(date, text);
  }
  return fiscalYear(text) === year ? `FY${year}` : year;
}

/**
 * The period that a text names, in one canonical spelling; null where it names none, or more than two.
 *
 * | form | example |
 * |---|---|
 * | `2022` | "2022", "Year ended December 31, 2022" |
 * | `FY2022` | "FY22", "Fiscal 2022", "Year ended June 30, 2022" |
 * | `2022H1`, `2022Q3`, `2022-03` | "上半年", "Q3 2022", "2022年3月" |
 * | `2019-06-30` | "30 June 2019", "As of June 30, 2019" |
 * | `P3M/2019-06-30` | "Three months ended June 30, 2019": an ISO 8601 length and the day on which it ends |
 * | `2021/2022` | "2021-2022", "2022 over 2021", "2021/2022", the earlier one first |
 *
 * @example
 * ```ts source="./periods.examples.ts#parse"
 * assert.equal(parsePeriod('2022年三季度'), '2022Q3');
 * assert.equal(parsePeriod('Three months ended June 30, 2019'), 'P3M/2019-06-30');
 * assert.equal(parsePeriod('2022-13'), null);
 * ```
 */
export function parsePeriod(label: string): string | null {
  const text = periodText(label);
  const found = findDates(text);
  if (found.includes(null) || NO_MONTH.test(text.replace(DATE_PATTERNS.iso, ''))) {
    return null;
  }
  return (
    monthRange(text) ??
    fromDates(
      text,
      found.filter((date) => date !== null),
    )
  );
}

function fromDates(text: string, dates: readonly FoundDate[]): string | null {
  const years = [...new Set([...dates.map(({ year }) => year), ...(text.match(YEARS) ?? [])])].toSorted();
  const [first, second] = years;
  const days = [...new Set(dates.map(({ iso }) => iso))].toSorted();
  if (first === undefined) {
    const fiscal = fiscalYear(text);
    return fiscal === null ? null : withinYear(fiscal, text);
  }
  if (years.length > 2) {
    return null;
  }
  if (days.length === 2) {
    return days.join('/');
  }
  if (second !== undefined) {
    return `${first}/${second}`;
  }
  const [date] = dates;
  return date === undefined ? withinYear(first, text) : periodEnding(date, text);
}
