import type { Language } from '../../../../src/knowledge/index.js';

/** A sentence that says something else than the honest one that it was made from, or names other support. */
export interface Altered {
  readonly kind: string;
  readonly text: string;
}

/** What alterations draw on beside the sentence itself. */
export interface Surroundings {
  readonly language: Language;
  /** What each piece of the draft says. */
  readonly pieces: readonly string[];
  /** What the pieces say. */
  readonly printed: string;
  /** Names that may stand in the sentence, and others of the same table. */
  readonly names: readonly string[];
}

export type Alteration = (text: string, around: Surroundings) => readonly string[];

export const MARKS = /\s*(?:\[[\d, ]+\]|【\d+】)/gu;
/** A number that is no mark. */
export const NUMBER = /(?<![\d.[【])\d+(?:\.\d+)?(?![\d\]】])/gu;
export const YEAR = /(?<!\d)20\d\d(?!\d)/gu;

export function eachOf(text: string, pattern: RegExp, change: (found: string) => readonly string[]): readonly string[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ index, 0: found }) =>
    change(found).map((other) => text.slice(0, index) + other + text.slice(index + found.length)),
  );
}

export function swapped(text: string, pairs: readonly (readonly [from: RegExp, to: string])[]): readonly string[] {
  return pairs.flatMap(([from, to]) => (from.test(text) ? [text.replace(from, to)] : []));
}

/** Amounts, years apart. */
export function eachAmount(text: string, change: (found: string) => readonly string[]): readonly string[] {
  return eachOf(text, NUMBER, (found) => (/^20\d\d$/u.test(found) ? [] : change(found)));
}

export const behind = (text: string, added: string): string => {
  const marks = MARKS.exec(text)?.index;
  MARKS.lastIndex = 0;
  const at = marks ?? text.search(/[。.]$/u);
  return text.slice(0, at).replace(/[。.]$/u, '') + added + text.slice(at);
};

export const inFront = (text: string, added: string): string => added + text;
