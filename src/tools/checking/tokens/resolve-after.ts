import { isWordOf } from './is-word-of.js';
import { nextPlace } from './next-place.js';
import type { Token } from './token.js';

/** "After an increase of 8.6 % in 2018": before what a value did the word tells the time, which the periods tell too. */
export function withoutAfter(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at): readonly Token[] => {
    if (!isWordOf(token, 'behind')) return [token];
    const next = tokens[nextPlace(tokens, at, (one) => !isWordOf(one, 'filler'))];
    if (!(isWordOf(next, 'rise') || isWordOf(next, 'fall') || next?.kind === 'number')) return [token];
    // "Topped 650 billion after a gain of 20 %" says two things.
    return hasNumberBefore(tokens, at) ? [{ kind: 'pause', mark: ',', start: token.start, end: token.end }] : [];
  });
}

function hasNumberBefore(tokens: readonly Token[], at: number): boolean {
  const clause = tokens.slice(tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'pause') + 1, at);
  return clause.some(({ kind }) => kind === 'number');
}
