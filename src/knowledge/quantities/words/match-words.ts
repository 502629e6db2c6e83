import { Exact } from '../exact.js';
import { AFTER_EN, BEFORE_EN, MAGNITUDES_EN, MONEY_LETTERS, NOT_APPROXIMATE_EN, UNITS_EN } from './words.en.js';
import { AFTER_ZH, BEFORE_ZH, MAGNITUDES_ZH, NOT_APPROXIMATE_ZH, NOT_UNITS_ZH, UNITS_ZH } from './words.zh.js';
import type { Approximation, ApproximationEntry, UnitEntry } from './quantity-words.js';
import { SYMBOLS } from './symbols.js';

/** A word of a table found in a text, and where it ends. */
export interface WordMatch<T> {
  readonly meaning: T;
  readonly end: number;
}

/** A word of a table that ends where a number begins, and where it starts. */
export interface WordBefore<T> {
  readonly meaning: T;
  readonly start: number;
}

/** Finds the longest word of a table that starts at a place. */
type Matcher<T> = (text: string, at: number) => WordMatch<T> | null;

type Row<T> = readonly [word: string, meaning: T];

/** No word of the tables is longer, so that looking back costs the same anywhere in a text. */
const LOOK_BACK = 28;

function longestFirst<T>(rows: readonly Row<T>[]): readonly Row<T>[] {
  return rows.toSorted(([left], [right]) => right.length - left.length);
}

function escape(word: string): string {
  return word.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&').replaceAll(' ', '[ -]');
}

/** A Latin word ends where no letter follows, a Chinese one where no longer word begins with it. */
function alternative(word: string): string {
  const others = NOT_UNITS_ZH[word];
  const end = /[A-Za-z]$/u.test(word) ? '(?![A-Za-z])' : '';
  return `${escape(word)}${others === undefined ? end : `(?![${others}])`}`;
}

function matcherOf<T>(rows: readonly Row<T>[], flags: 'uy' | 'iuy'): Matcher<T> {
  const fold = (word: string): string => (flags === 'iuy' ? word.toLowerCase().replaceAll('-', ' ') : word);
  const meanings = new Map(rows.map(([word, meaning]) => [fold(word), meaning]));
  const pattern = new RegExp(
    longestFirst(rows)
      .map(([word]) => alternative(word))
      .join('|'),
    flags,
  );
  return (text, at) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    const meaning = found === undefined ? undefined : meanings.get(fold(found));
    return found === undefined || meaning === undefined ? null : { meaning, end: at + found.length };
  };
}

function wordsOf(entries: readonly UnitEntry[]): readonly Row<UnitEntry>[] {
  return entries.flatMap((entry) => entry.words.map((word) => [word, entry] as const));
}

function exactly(rows: readonly Row<string>[]): readonly Row<Exact>[] {
  return rows.map(([word, factor]) => [word, new Exact(factor)]);
}

const worded = matcherOf(wordsOf([...UNITS_ZH, ...UNITS_EN]), 'iuy');
const symbolic = matcherOf(wordsOf(SYMBOLS), 'uy');

/** The unit that starts here, the longest one. */
export function matchUnit(text: string, at: number): WordMatch<UnitEntry> | null {
  const [word, symbol] = [worded(text, at), symbolic(text, at)];
  return (word?.end ?? -1) >= (symbol?.end ?? -1) ? word : symbol;
}

/** The magnitude word that starts here: 万亿, "billion". */
export const matchMagnitude = matcherOf(exactly([...MAGNITUDES_ZH, ...MAGNITUDES_EN]), 'iuy');

/** The letter that stands for a magnitude beside a currency: "m", "B". */
export const matchMoneyLetter = matcherOf(exactly(MONEY_LETTERS), 'iuy');

/** The word after a number that makes it approximate: 左右, "or more". */
export const matchAfter = matcherOf(approximations([...AFTER_ZH, ...AFTER_EN]), 'iuy');

function approximations(entries: readonly ApproximationEntry[]): readonly Row<Approximation>[] {
  return entries.flatMap(({ approximation, words }) => words.map((word) => [word, approximation] as const));
}

/** The row whose word ends at a place; a Latin word also begins there, not within another. */
function wordBefore<T>(rows: readonly Row<T>[], text: string, at: number): WordBefore<T> | null {
  const from = Math.max(0, at - LOOK_BACK);
  const bare = text.slice(from, at).trimEnd();
  const folded = bare.toLowerCase();
  const found = rows.find(([word]) => folded.endsWith(word.toLowerCase()));
  if (found === undefined) {
    return null;
  }
  const start = bare.length - found[0].length;
  const within = /^[a-z]/iu.test(found[0]) && /[a-z]/iu.test(bare[start - 1] ?? '');
  return within ? null : { meaning: found[1], start: from + start };
}

const CURRENCIES = longestFirst(
  wordsOf([...SYMBOLS, ...UNITS_ZH].filter(({ dimension }) => dimension.kind === 'money')).filter(
    ([word]) => !/[元圆]$/u.test(word),
  ),
);

/** The currency that stands before a number: "US$", "RMB ", 人民币. */
export function currencyBefore(text: string, at: number): WordBefore<UnitEntry> | null {
  return wordBefore(CURRENCIES, text, at);
}

const BEFORE = longestFirst(approximations([...BEFORE_ZH, ...BEFORE_EN]));

const NOT_APPROXIMATE = [...NOT_APPROXIMATE_ZH, ...NOT_APPROXIMATE_EN];

/** What the words before a number say about it: "more than", 近. */
export function approximationBefore(text: string, at: number): WordBefore<Approximation> | null {
  const bare = text
    .slice(Math.max(0, at - LOOK_BACK), at)
    .trimEnd()
    .toLowerCase();
  return NOT_APPROXIMATE.some((word) => bare.endsWith(word)) ? null : wordBefore(BEFORE, text, at);
}
