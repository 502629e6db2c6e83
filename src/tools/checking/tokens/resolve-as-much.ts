import { isWordOf } from './is-word-of.js';
import { nextPlace } from './next-place.js';
import type { Token } from './token.js';

/** "As much as 67.6 %" says how a number is felt; before a row it is set against that one, and stays. */
export function withoutAsMuch(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (!isWordOf(token, 'as-large')) return true;
    const next = nextPlace(tokens, at, (one) => !isWordOf(one, 'filler'));
    return tokens[next]?.kind !== 'number';
  });
}
