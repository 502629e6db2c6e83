import { parsePeriod } from './period.js';
import { periodYear } from './period-order.js';
import { periodText } from './period-words.js';

/** Words that may stand about a period in a heading that is nothing but a period. */
const PERIOD_WORDS =
  /(?<!\p{L})(?:as|at|of|and|the|for|in|on|to|vs|versus|fiscal|financial|years?|quarters?|months?|weeks?|half|end|ended|ending|first|second|third|fourth|three|six|nine|twelve|restated|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|fy?|q|h)(?!\p{L})|[年月日末底度季第一二三四上下半]/giu;

/** What a text must have at least to be a period: "2-5 Years" and "53 weeks" are lengths, not periods. */
const TIME =
  /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\p{L})FY? ?\d{2}(?!\d)|(?<!\p{L})(?:quarters?|half|fiscal|ended|as of|as at|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?!\p{L})|(?:january|february|march|april|august|september|october|november|december)(?=[\s\d,]|$)|季度|半年|Q\d/iu;

/** One number by itself is a period only where it is a year. */
const OTHER_NUMBER = /^[(-]?\d[\d.,]*\)?%?$/u;

/** Whether a text is nothing but a period, with a year or without: "2019:", "As of December 31,", "First Quarter". */
export function isPeriodText(label: string): boolean {
  const text = periodText(label);
  if (!TIME.test(text) || (OTHER_NUMBER.test(text) && parsePeriod(text) === null)) return false;
  const parted = text.replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ');
  return parted.replace(PERIOD_WORDS, '').replace(/[\d\s.,:;/()'’–—~-]+/gu, '') === '';
}

/**
 * The period of a heading in several parts, outermost first: the innermost part that names a year, completed by what the
 * others say of that year ("Fiscal 2019" over "First Quarter", "Three months ended March 31," over "2019"). Null where
 * no part names a year.
 */
export function periodOfPath(path: readonly string[]): string | null {
  const period = path.reduceRight<string | null>((found, part) => found ?? parsePeriod(part), null);
  if (period === null) return null;
  const whole = parsePeriod(path.join(' '));
  return whole !== null && !/^\d.*\/\d/u.test(whole) && periodYear(whole) === periodYear(period) ? whole : period;
}
