import { Exact } from '../exact.js';
import { CHANGE_WORDS } from '../words/change-words.js';
import { approximationBefore, currencyBefore, matchMagnitude, matchUnit } from '../words/match-words.js';
import { OTHER_NUMBERS, YEAR } from '../words/other-numbers.js';
import { OTHER_NUMBERS_EN } from '../words/other-numbers.en.js';
import { OTHER_NUMBERS_ZH } from '../words/other-numbers.zh.js';
import type { MentionMeaning } from './mention.js';
import { readNumber } from './read-number.js';

/** A number that is no amount, found in a text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly meaning: MentionMeaning;
}

/** A Latin word with digits in it, before or after its letters: C2M, COVID-19, 5G. */
const NAMES = [
  '(?<![A-Za-z0-9])(?!(?:RMB|CNY|USD|EUR|GBP|HKD|JPY|TWD|AUD|CAD|KRW|INR)-?\\d)[A-Za-z]{1,16}-?\\d+(?:\\.\\d+)?[A-Za-z0-9]{0,16}',
  '(?<![A-Za-z0-9.,])\\d[GD](?![A-Za-z0-9])',
];

/** A month that no year has. */
const BAD_DATE = `(?<!\\d)${YEAR}-(?:1[3-9]|[2-9]\\d|00)(?![\\d.])`;

/** A year by itself; whether it is one is seen from what follows. */
const BARE_YEAR = `(?<![\\d.,])${YEAR}(?!\\d|[.,]\\d|%|e\\d)`;

type Kind = 'address' | 'citation' | 'name' | 'ordinal' | 'period' | 'vague';

const ROWS: readonly (readonly [source: string, Kind | 'change' | 'bad-date' | 'bare-year'])[] = [
  ...[...OTHER_NUMBERS, ...OTHER_NUMBERS_ZH, ...OTHER_NUMBERS_EN].flatMap(({ kind, patterns }) =>
    patterns.map((pattern) => [pattern, kind] as const),
  ),
  ...NAMES.map((pattern) => [pattern, 'name'] as const),
  ...CHANGE_WORDS.map(({ pattern }) => [pattern, 'change'] as const),
  [BAD_DATE, 'bad-date'],
  [BARE_YEAR, 'bare-year'],
];

const DIGIT_FIRST = /^(?:\\d|\[\d|\(\?:\[|\(\?:0\?|\(\?:1\[89\]|\[12\]|\[1-9\]|\(\?:\(\?:1)/u;

/** A source that starts with a digit starts a run of digits, not the rest of one. */
function isolated(source: string): string {
  return DIGIT_FIRST.test(source) ? `(?<![\\d.,])(?:${source})` : source;
}

const OTHER = new RegExp(ROWS.map(([source], index) => `(?<r${index}>${isolated(source)})`).join('|'), 'giu');

/** A year that a unit follows, or a word of approximation leads, is an amount: 2022 吨, 近2000. */
function isYear(text: string, start: number, end: number): boolean {
  const next = text[end] === ' ' ? end + 1 : end;
  const hasUnit = matchUnit(text, next) !== null || matchMagnitude(text, next) !== null;
  const approximation = approximationBefore(text, start);
  const led = approximation !== null && !/^(?:over|around|about)/iu.test(text.slice(approximation.start, start));
  return !hasUnit && !led && currencyBefore(text, start) === null;
}

/** The place that an ordinal names: 第三 and "3rd" are 3. */
function placeOf(text: string): Exact {
  const at = text.search(/[\d一二三四五六七八九十百]/u);
  const number = at < 0 ? null : readNumber(text.replace(/(?:st|nd|rd|th)$/iu, ''), at);
  const word = ORDINALS.findIndex((ordinal) => text.toLowerCase().startsWith(ordinal));
  return number !== null && 'value' in number ? number.value : new Exact(word + 1);
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

function changeIn(text: string, source: string, start: number): MentionMeaning {
  const word = CHANGE_WORDS.find(({ pattern }) => pattern === source);
  const factor = new Exact(word?.factor ?? 1);
  const meaning = { kind: word?.kind ?? 'multiplied-by', factor, decimals: factor.decimalPlaces() };
  return { kind: 'change', meaning, approximation: approximationBefore(text, start)?.meaning ?? 'exact' };
}

/** What the row of a match says that its text is; null where what stands around it says otherwise. */
function meaningOf(text: string, row: number, start: number, end: number): MentionMeaning | null {
  const [source, kind] = ROWS[row] ?? ['', 'name'];
  switch (kind) {
    case 'change':
      return changeIn(text, source, start);
    case 'ordinal':
      return { kind, place: placeOf(text.slice(start, end)) };
    case 'bad-date':
      return { kind: 'unclear', doubt: 'date' };
    case 'bare-year':
      return isYear(text, start, end) ? { kind: 'period' } : null;
    case 'name':
      return /^\d[a-z]/u.test(text.slice(start, end)) ? null : { kind };
    default:
      return { kind };
  }
}

/** The next number from a place on that is no amount. */
export function findOther(text: string, from: number): Found | null {
  OTHER.lastIndex = from;
  for (let match = OTHER.exec(text); match !== null; match = OTHER.exec(text)) {
    const groups = match.groups ?? {};
    const row = ROWS.findIndex((_, index) => groups[`r${index}`] !== undefined);
    const end = match.index + match[0].length;
    const meaning = meaningOf(text, row, match.index, end);
    if (meaning !== null) {
      const led = meaning.kind === 'change' ? approximationBefore(text, match.index) : null;
      return { start: led?.start ?? match.index, end, meaning };
    }
    OTHER.lastIndex = match.index + 1;
  }
  return null;
}
