import { parseQuantities } from '../../../knowledge/index.js';
import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/** 前三的: a numeral behind "top" is a number, though it has no noun. */
export function withTopNumbers(tokens: readonly Token[], sentence: string): readonly Token[] {
  return tokens.map((token, index) => {
    if (token.kind !== 'unknown' || !isWordOf(tokens[index - 1], 'top')) return token;
    const { start, end } = token;
    const [mention] = /^[二三四五六七八九十]$/u.test(sentence.slice(start, end))
      ? parseQuantities(`${sentence.slice(start, end)}个`)
      : [];
    return mention ? { kind: 'number', mention, start, end } : token;
  });
}
