import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/** "After an increase of 8.6 % in 2018": before what a value did the word tells the time, which the periods tell too. */
export function withoutAfter(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    const next = tokens.find((one, place) => place > at && !isWordOf(one, 'filler'));
    return !isWordOf(token, 'behind') || !(isWordOf(next, 'rise') || isWordOf(next, 'fall') || next?.kind === 'number');
  });
}
