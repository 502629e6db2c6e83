import type { Language } from '../../../knowledge/index.js';

/** Abbreviations of statistics, as both languages write them, and what they stand for. */
const SPELLED_OUT: readonly (readonly [abbreviation: RegExp, meaning: Readonly<Record<Language, string>>])[] = [
  [/(?<![a-z])CAGR(?![a-z])/giu, { zh: '复合年均增长率', en: 'compound annual growth rate' }],
  [/(?<![a-z])(?:YoY|y-o-y|y\/y)(?![a-z])/giu, { zh: '同比', en: 'year-on-year' }],
];

/** A question with its abbreviations spelled out: no text of the corpus need use them. */
export function spellOut(question: string, language: Language): string {
  return SPELLED_OUT.reduce((text, [abbreviation, meaning]) => text.replace(abbreviation, meaning[language]), question);
}
