import type { Synonyms } from '../documents/outline.js';

/** Source of a pattern for any of a list's words: Chinese anywhere, longer ones first; English as whole words. */
export function anyOf({ zh, en }: Synonyms): string {
  const chinese = zh.toSorted((left, right) => right.length - left.length);
  return [...chinese, ...(en.length === 0 ? [] : [String.raw`\b(?:${en.join('|')})\b`])].join('|');
}

/** Each word of a list behind the same beginning. */
export function behind(beginning: string, words: readonly string[]): readonly string[] {
  return words.map((word) => beginning + word);
}

/** The words of a line of a table: "of|the|in". */
export function wordsIn(line: string): readonly string[] {
  return line.split('|');
}
