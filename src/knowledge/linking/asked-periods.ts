import { parsePeriod } from '../tables/period.js';
import { comparePeriods, periodLength, periodYear } from '../tables/period-order.js';
import { wordStems } from '../language/word-stems.js';

/** A period that a wording names: one, or all from one to another. */
export interface AskedPeriod {
  /** As the wording has it. */
  readonly text: string;
  /** Canonical: "2019", "FY2019", "2022Q3", "2019-09-30". */
  readonly from: string;
  /** The last one of a range; null where one period is named. */
  readonly to: string | null;
}

/** What can be held against an asked period. */
export interface Dated {
  readonly period: string | null;
  /** Words of the headings that say the period: "Sep 30", "first quarter". */
  readonly when: readonly string[];
}

const YEAR = String.raw`(?<![\d.])(?:year[- ]end\s)?(?:FY\s?|F)?(?:19|20)\d{2}(?:\s?财?年度?|\s+year[- ]end)?(?!\d|,\d{3}(?!\d)|\.\d)|\bFY\s?\d{2}\b|\bF\d{2}\b`;
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const QUARTER = String.raw`(?:Q[1-4]|(?:first|second|third|fourth)[ -]quarter|(?<![上前下])第?[一二三四1-4]\s?季度|[上下]半年|H[12]|(?:first|second) half)`;

/** One period, the most exact wording first. */
const ONE = [
  String.raw`(?<![\d/])(?:19|20)\d{2}\s?/\s?(?:(?:19|20)\d{2}|\d{2}(?!\d))(?!/)`,
  String.raw`${MONTH}\s*\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d{2}`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH},?\s+(?:19|20)\d{2}`,
  String.raw`(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日`,
  String.raw`(?:19|20)\d{2}-\d{2}-\d{2}`,
  String.raw`(?<![\d-])(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?![\d-])`,
  String.raw`${QUARTER}\s*(?:of|in|,)?\s*(?:the\s+)?(?:fiscal|financial)?\s*(?:years?)?\s*(?:${YEAR})`,
  String.raw`(?:fiscal\s+)?(?:${YEAR})\s*(?:的|'s)?\s*${QUARTER}`,
  String.raw`${MONTH},?\s+(?:19|20)\d{2}`,
  String.raw`(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月`,
  YEAR,
].join('|');

/** A day without a year: "Years ended December 31," over "2019". */
const PARTIAL = new RegExp(String.raw`\b${MONTH}\s+\d{1,2}(?!\d),?`, 'giu');

const PERIOD = new RegExp(ONE, 'giu');

/** Two periods said as a stretch of time: "from 2017 to 2019", "between 2017 and 2019", 2021至2023年. */
const STRETCH_BETWEEN = /^\s*(?:-|–|—|~|to|through|until|till|到|至)\s*(?:fiscal\s+(?:years?\s+)?|the\s+)?$/iu;
const STRETCH_AND = /^\s*(?:and|和|与)\s*(?:the\s+)?(?:fiscal\s+(?:years?\s+)?)?$/iu;
const BEFORE_AND = /\b(?:between|over)\s+(?:the\s+)?(?:fiscal\s+|financial\s+)?(?:years?\s+)?(?:ended\s+)?$/iu;

interface Found {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly period: string;
}

/** A day without its year, joined to a full one: "June 30 and December 31, 2019", 2019年6月30日和12月31日. */
const SHARED_YEAR = [
  {
    pattern: new RegExp(
      String.raw`\b(${MONTH}\s*\d{1,2})(?=\s*(?:and|to|&|through)\s+${MONTH}\s*\d{1,2},?\s+(?:in\s+)?((?:19|20)\d{2}))`,
      'giu',
    ),
    whole: '$1, $2',
  },
  { pattern: new RegExp(String.raw`\b(${MONTH}\s*\d{1,2})\s+in\s+((?:19|20)\d{2})`, 'giu'), whole: '$1, $2' },
  { pattern: /((?:19|20)\d{2}年)(\d{1,2}月\d{1,2}日[和与至到、])(?=\d{1,2}月)/gu, whole: '$1$2$1' },
] as const;

function withSharedYears(wording: string): string {
  return withYearsOfQuarters(SHARED_YEAR.reduce((text, { pattern, whole }) => text.replace(pattern, whole), wording));
}

/** "The second and third quarter" are two quarters. */
const LISTED_QUARTERS =
  /\b(first|second|third|fourth)(?=\s*(?:,|and|to|or|&|through)\s+(?:the\s+)?(?:first|second|third|fourth)[ -]quarters?\b)/giu;

const PERIOD_OR_QUARTER = new RegExp(String.raw`${ONE}|(?<![A-Za-z\d])${QUARTER}`, 'giu');
const LONE_YEAR = new RegExp(String.raw`^(?:${YEAR})$`, 'iu');

/**
 * Quarters without a year are of the one year that the wording names: "In 2019, … between the third quarter and the
 * fourth quarter". The year by itself is then no period of its own.
 */
function withYearsOfQuarters(wording: string): string {
  const listed = wording.replace(LISTED_QUARTERS, '$1 quarter');
  const found = Array.from(listed.matchAll(PERIOD_OR_QUARTER), ([text]) => text);
  const [year, other] = new Set(found.map((text) => yearOf(parsePeriod(text))).filter((one) => one !== ''));
  if (year === undefined || other !== undefined || !found.some(isBareQuarter)) return listed;
  return listed.replace(PERIOD_OR_QUARTER, (text) => {
    if (isBareQuarter(text)) return `${year} ${text}`;
    return LONE_YEAR.test(text) ? '' : text;
  });
}

function isBareQuarter(text: string): boolean {
  return parsePeriod(text) === null;
}

/** Whether a wording names a quarter and no year that it is of. */
export function namesUndatedQuarter(wording: string): boolean {
  const listed = withSharedYears(wording);
  return Array.from(listed.matchAll(PERIOD_OR_QUARTER), ([text]) => text).some(isBareQuarter);
}

/** The periods that a wording names, in order. */
export function askedPeriods(said: string): readonly AskedPeriod[] {
  const wording = withSharedYears(said);
  const found = findAll(wording);
  const asked: AskedPeriod[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const [one, next, after] = [found[at], found[at + 1], found[at + 2]];
    if (!one) continue;
    const opens = next && after ? isDashed(wording, next, after) : false;
    const joined = next !== undefined && !opens && isStretch(wording, one, next);
    asked.push({
      text: joined ? wording.slice(one.start, next.end) : one.text,
      from: one.period,
      to: joined ? next.period : null,
    });
    if (joined) at += 1;
  }
  return asked;
}

function findAll(wording: string): readonly Found[] {
  return Array.from(wording.matchAll(PERIOD)).flatMap((match): readonly Found[] => {
    const period = isNoMonth(wording, match) ? null : parsePeriod(match[0].trim());
    return period === null ? [] : [{ text: match[0], start: match.index, end: match.index + match[0].length, period }];
  });
}

/** "2018-13" is neither a month nor a stretch of years. */
function isNoMonth(wording: string, { 0: text, index }: RegExpExecArray): boolean {
  const behind = /^-(?<number>\d{2})(?!\d)/u.exec(wording.slice(index + text.length))?.groups?.['number'];
  return behind !== undefined && Number(behind) <= Number(text.slice(-2));
}

/** "2021-2022": joined more closely than by words. */
function isDashed(wording: string, one: Found, next: Found): boolean {
  return /^\s*[-–—~]\s*$/u.test(wording.slice(one.end, next.start));
}

function isStretch(wording: string, one: Found, next: Found): boolean {
  const between = wording.slice(one.end, next.start);
  return STRETCH_BETWEEN.test(between) || (STRETCH_AND.test(between) && BEFORE_AND.test(wording.slice(0, one.start)));
}

/** The wording with its periods cut out. */
export function withoutPeriods(wording: string): string {
  return withSharedYears(wording).replace(PERIOD, ' ').replace(PARTIAL, ' ');
}

/** The items of an asked period, oldest first; of a year that holds several, those that last a year, where there are any. */
export function inPeriod<Item extends Dated>(items: readonly Item[], { text, from, to }: AskedPeriod): readonly Item[] {
  const dated = items.filter(({ period }) => period !== null).toSorted(byPeriod);
  if (to === null) return ofOne(dated, from, text);
  const [low = from, high = to] = [from, to].toSorted(comparePeriods);
  const exact = dated.filter(({ period }) => period === `${low}/${high}`);
  if (exact.length > 0) return exact;
  const named = dated.filter(({ period }) => period === `${yearOf(low)}/${yearOf(high)}`);
  if (named.length > 0) return named;
  const within = dated.filter(({ period }) => yearOf(low) <= yearOf(period) && yearOf(period) <= yearOf(high));
  return fullYears(within);
}

function ofOne<Item extends Dated>(items: readonly Item[], asked: string, text: string): readonly Item[] {
  const exact = items.filter(({ period }) => period === asked || (period?.endsWith(`/${asked}`) ?? false));
  const day = /^\d{4}-\d{2}/u.test(asked);
  if (exact.length > 0 && (day || !/^(?:FY)?\d{4}$/u.test(asked))) return exact;
  const year = withoutOpening(items.filter(({ period }) => yearOf(period) === yearOf(asked)));
  const words = wordStems(text).filter((word) => word !== yearOf(asked));
  const said = year.filter(({ when }) => words.length > 0 && words.every((word) => when.includes(word)));
  if (said.length > 0) return said;
  // A quarter or a day that is not held is not answered by the year around it, unless the year's end is meant.
  if (/[QH]/u.test(asked.replace(/^FY/u, '')) && exact.length === 0) return [];
  return fullYears(exact.length > 0 && year.length === exact.length ? exact : year);
}

/** Of a balance at the first day of a year and a later one, the later one is that of the year. */
function withoutOpening<Item extends Dated>(items: readonly Item[]): readonly Item[] {
  const later = items.filter(({ period }) => !/^\d{4}-01-01$/u.test(period ?? ''));
  return later.length > 0 ? later : items;
}

function fullYears<Item extends Dated>(items: readonly Item[]): readonly Item[] {
  const years = items.filter(({ period }) => period !== null && ['year', 'day'].includes(periodLength(period) ?? ''));
  const whole = years.filter(({ period }) => periodLength(period ?? '') === 'year');
  if (whole.length > 0 && new Set(whole.map(({ period }) => period)).size === whole.length) return whole;
  return years.length > 0 ? years : items;
}

/** The year in which a canonical period ends; "" for none. */
export function yearOf(period: string | null): string {
  return period === null ? '' : (periodYear(period) ?? '');
}

function byPeriod(left: Dated, right: Dated): number {
  return comparePeriods(left.period ?? '', right.period ?? '');
}
