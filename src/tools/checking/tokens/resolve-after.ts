import { isWordOf } from './is-word-of.js';
import { nextPlace } from './next-place.js';
import type { Token } from './token.js';

/** "After an increase of 8.6 % in 2018": before what a value did the word tells the time, which the periods tell too. */
export function withoutAfter(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (!isWordOf(token, 'behind')) return true;
    const next = tokens[nextPlace(tokens, at, (one) => !isWordOf(one, 'filler'))];
    return !(isWordOf(next, 'rise') || isWordOf(next, 'fall') || next?.kind === 'number');
  });
}
