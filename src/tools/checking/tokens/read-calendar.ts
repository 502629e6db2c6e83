import { parsePeriod } from '../../../knowledge/index.js';
import { undatedPeriod, WHOLE_YEAR } from '../calendar/undated.js';
import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

type PeriodToken = Extract<Token, { readonly kind: 'period' }>;

/**
 * Periods that are no mention by themselves: of a year that is not said (第二季度, "June"), and stretches of several
 * (前三季度, 1—3月, "the first nine months"). What stands at the end of one says so by a word of its own: 2022年末.
 */
export function withCalendar(tokens: readonly Token[], sentence: string): readonly Token[] {
  const stretches = [...stretchesIn(sentence), ...hyphenatedIn(sentence)];
  const isWhole = tokens.every(({ kind }) => kind !== 'period') && stretches.length === 0;
  const isOfShare = tokens.some((token) => isWordOf(token, 'share'));
  const read = tokens.flatMap((token, at): readonly Token[] => {
    const stretch = stretches.find(({ start, end }) => start <= token.start && token.end <= end);
    if (stretch) return token.start === stretch.start ? [stretch] : [];
    const written = sentence.slice(token.start, token.end);
    if (token.kind === 'period') return parted(token, written);
    const undated = undatedAt(token, { written, before: sentence.slice(0, token.start), leading: tokens[at - 1] });
    return undated ? parted(undated, written) : [token];
  });
  const isUndated = read.some(({ kind }) => kind === 'period');
  return isOfShare || (isWhole && !isUndated) ? read.map((token) => wholeYear(token, sentence)) : read;
}

/** A period with a word for its end, where it is written with one; its beginning is another time than all of it. */
function parted(token: PeriodToken, written: string): readonly Token[] {
  if (written.endsWith('初')) return [{ kind: 'unknown', start: token.start, end: token.end }];
  const isEnd = /[末底]$/u.test(written);
  return isEnd ? [token, { kind: 'word', meaning: 'at-end', degree: null, start: token.end, end: token.end }] : [token];
}

interface Written {
  readonly written: string;
  readonly before: string;
  readonly leading: Token | undefined;
}

/** What makes of a part of a year another stretch: 前三季度, 后两月, 每季度. */
const OTHER_STRETCH = /[前后近头末每各个上下数](?:了)?$/u;

function undatedAt(token: Token, { written, before, leading }: Written): PeriodToken | null {
  const isOpen = token.kind === 'unknown' || isMay(token, written, leading);
  if (!isOpen || OTHER_STRETCH.test(before)) return null;
  const period = undatedPeriod(written.replace(/[末底]$/u, ''));
  const { start, end } = token;
  return period === null ? null : { kind: 'period', periods: [period], start, end };
}

/** "In May" is a month; "may" is not. */
function isMay(token: Token, written: string, leading: Token | undefined): boolean {
  const isLed = leading?.kind === 'word' && !isWordOf(leading, 'and');
  return written === 'May' && isWordOf(token, 'limit') && isLed;
}

const YEAR_WORDS = /^(?:全年|(?:the )?(?:full |whole )?year)$/iu;

/** 占全年的27%: the year of the part that the sentence names. */
function wholeYear(token: Token, sentence: string): Token {
  const { start, end } = token;
  const isYear = isWordOf(token, 'filler') && YEAR_WORDS.test(sentence.slice(start, end));
  return isYear ? { kind: 'period', periods: [WHOLE_YEAR], start, end } : token;
}

const NUMERALS: Readonly<Record<string, number>> = Object.fromEntries(
  '一二三四五六七八九十'.split('').map((numeral, at) => [numeral, at + 1]),
);
const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, at) => [word, at + 1]),
);

/** How sources write a stretch of months or quarters of one year. */
const STRETCHES: readonly RegExp[] = [
  /(?:(?<year>(?:19|20)\d{2})\s*年\s*)?前(?<last>[两二三四五六七八九十]|十一|\d{1,2})个?(?<unit>月|季度)(?:份)?/gu,
  /(?<![\d从由自])(?:(?<year>(?:19|20)\d{2})\s*年\s*)?(?<first>\d{1,2})\s*月?份?\s*[—–~～至到-]\s*(?<last>\d{1,2})\s*(?<unit>月)份?(?!\d)/gu,
  /(?<![从由自])(?:(?<year>(?:19|20)\d{2})\s*年\s*)?第?(?<first>[一二三])(?:季度)?[至到—–-]第?(?<last>[二三四])(?<unit>季度)/gu,
  /\b(?:the )?first (?<last>two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}) (?<unit>months|quarters)(?: of (?<year>(?:19|20)\d{2}))?\b/giu,
];

/** "Fourth-quarter revenue": the mark between its words keeps it from being found. */
function hyphenatedIn(sentence: string): readonly PeriodToken[] {
  return Array.from(sentence.matchAll(HYPHENATED)).flatMap(({ 0: written, index }): readonly PeriodToken[] => {
    const period = undatedPeriod(written.replace('-', ' '));
    return period === null ? [] : [{ kind: 'period', periods: [period], start: index, end: index + written.length }];
  });
}

const HYPHENATED = /\b(?:(?:first|second|third|fourth)-quarter|(?:first|second)-half)\b/giu;

function stretchesIn(sentence: string): readonly PeriodToken[] {
  return STRETCHES.flatMap((pattern) =>
    Array.from(sentence.matchAll(pattern)).flatMap(({ 0: written, index, groups }): readonly PeriodToken[] => {
      const period = stretchOf(groups ?? {});
      const lead = /^the /iu.test(written) ? 'the '.length : 0;
      const [start, end] = [index + lead, index + written.length];
      const isLed = /[从由自]\s*(?:(?:19|20)\d{2}\s*年\s*)?$/u.test(sentence.slice(0, index));
      return period === null || isLed ? [] : [{ kind: 'period', periods: [period], start, end }];
    }),
  );
}

function stretchOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const [first, last] = [numberOf(groups['first'] ?? '1'), numberOf(groups['last'] ?? '')];
  const ends = [first, last].map((part) => partOfYear(part, groups['unit'] ?? '', groups['year']));
  const [from, to] = ends;
  return first < last && from !== undefined && from !== null && to !== undefined && to !== null
    ? `${from}/${to}`
    : null;
}

function numberOf(written: string): number {
  if (written === '两') return 2;
  return NUMERALS[written] ?? WORDS[written.toLowerCase()] ?? Number(written);
}

function partOfYear(part: number, unit: string, year: string | undefined): string | null {
  const text = /月|month/iu.test(unit) ? `${part}月` : `Q${part}`;
  return year === undefined
    ? undatedPeriod(text)
    : parsePeriod(/月/u.test(text) ? `${year}年${text}` : `${year} ${text}`);
}
