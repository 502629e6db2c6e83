import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/** What is added is an amount, where what rises may be told in percent. */
const INCREMENT = /^(?:增量|增加额|增长额|净增(?:加|长)?|add(?:ed|s|ing)?)$/iu;

/** 增量最大, "added the most": of how much, not of what percentage. */
export function withIncrements(tokens: readonly Token[], sentence: string): readonly Token[] {
  return tokens.flatMap((token, at): readonly Token[] => {
    const next = tokens[at + 1];
    const isMost = isWordOf(next, 'most') || isWordOf(next, 'least');
    if (!isMost || !INCREMENT.test(sentence.slice(token.start, token.end))) return [token];
    return [token, { kind: 'word', meaning: 'absolute', degree: null, start: token.end, end: token.end }];
  });
}
