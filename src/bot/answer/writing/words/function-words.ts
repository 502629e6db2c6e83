import type { Language } from '../../../../knowledge/index.js';
import { FUNCTION_WORDS_EN } from './function-words.en.js';
import { FUNCTION_WORDS_ZH } from './function-words.zh.js';

const PATTERNS: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(longestFirst(FUNCTION_WORDS_ZH).join('|'), 'gu'),
  en: new RegExp(`\\b(?:${longestFirst(FUNCTION_WORDS_EN).join('|')})\\b`, 'giu'),
};

function longestFirst(words: readonly string[]): readonly string[] {
  return words.toSorted((left, right) => right.length - left.length);
}

/** A text without the words that only hold a sentence together: that something is, comes to, or stands at so much. */
export function withoutFunctionWords(text: string, language: Language): string {
  return text.replace(PATTERNS[language], ' ');
}
