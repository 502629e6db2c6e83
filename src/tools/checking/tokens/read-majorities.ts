import type { Meaning } from '../words/meanings.js';
import { isWordOf } from './is-word-of.js';
import { nextPlace } from './next-place.js';
import type { Token } from './token.js';

/** Wordings for more, or for fewer, than half of what is counted. How many more 绝大多数 and "the vast majority" are is left open. */
const WORDINGS: readonly (readonly [Extract<Meaning, 'majority' | 'minority'>, RegExp])[] = [
  ['majority', /(?<![绝占])(?:大多数|大部分|多数|超过半数|超过一半|过半数|过半|半数以上|一半以上)(?:的)?/gu],
  ['minority', /(?:不到|不足|少于)(?:一半|半数)(?:的)?/gu],
  [
    'majority',
    /\b(?:most|(?:more than|over) half|(?<!(?:vast|large|great|overwhelming) )majority)\b(?: of\b)?(?! (?:these|those|such|them)\b)/giu,
  ],
  ['minority', /\b(?:fewer|less) than half\b(?: of\b)?(?! (?:these|those|such|them)\b)/giu],
];

/** "Most of the 17 products", 超过半数的商品: more than half of what stands beside it, behind it or 中 before it. */
export function withMajorities(tokens: readonly Token[], sentence: string): readonly Token[] {
  const found = WORDINGS.flatMap(([meaning, pattern]) =>
    Array.from(sentence.matchAll(pattern)).flatMap(({ 0: { length }, index }): readonly Token[] => {
      const [start, end] = [index, index + length];
      return isOfCategories(tokens, start, end) ? [{ kind: 'word', meaning, degree: null, start, end }] : [];
    }),
  );
  if (found.length === 0) return tokens;
  const kept = tokens.filter((token) => !found.some(({ start, end }) => start <= token.start && token.start < end));
  return [...kept, ...found].toSorted((left, right) => left.start - right.start);
}

function isOfCategories(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token) => token.start < end);
  const behind = tokens[nextPlace(tokens, last, (token) => !SILENT.some((meaning) => isWordOf(token, meaning)))];
  const before = tokens.slice(0, Math.max(0, first)).findLast((token) => !isWordOf(token, 'filler'));
  return behind?.kind === 'categories' || (before?.kind === 'categories' && before.count !== null);
}

const SILENT = ['of', 'all'] as const;
