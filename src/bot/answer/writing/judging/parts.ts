import type { Language } from '../../../../knowledge/index.js';

/** More parts than these a sentence is not taken apart in. */
const MOST_PARTS = 8;

/** Between two things said side by side: a mark, a word that sets one beside the other, or both. None gives a reason. */
const BETWEEN: Readonly<Record<Language, RegExp>> = {
  zh: /[，；;]\s*(?:而|同时|并且|此外|另外)?[，,]?/gu,
  en: /\s*(?:;|,(?!\d))\s*(?:(?:while|whereas|and|meanwhile)\s*,?\s+)?|\s+(?:while|whereas|and)\s+/giu,
};

/** Between two sentences in one, whatever their language: a sentence of many parts falls into no more than these. */
const APART = /[；;]/u;

/** Where a part of a sentence stands: [start, end) in UTF-16 code units. */
export type PartSpan = readonly [start: number, end: number];

/**
 * The parts of a sentence that may each be said by another piece; where there are too many, those between semicolons, or the
 * whole.
 */
export function partsOf(text: string, language: Language): readonly PartSpan[] {
  const all = Array.from(text.matchAll(BETWEEN[language]), ({ index, 0: gap }) => [index, index + gap.length] as const);
  const gaps = all.length < MOST_PARTS ? all : all.filter((span) => APART.test(text.slice(...span)));
  if (gaps.length >= MOST_PARTS) return [[0, text.length]];
  const starts = [0, ...gaps.map(([, end]) => end)];
  const ends = [...gaps.map(([start]) => start), text.length];
  return starts.map((start, index) => [start, ends[index] ?? text.length]);
}
