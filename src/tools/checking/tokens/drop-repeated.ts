import type { Approximation } from '../../../knowledge/index.js';
import type { Meaning } from '../words/meanings.js';
import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

const SAME: Readonly<Partial<Record<Approximation, Meaning>>> = {
  over: 'more',
  'just-over': 'more',
  under: 'less',
  nearly: 'less',
};

/** "Fell just short of 1 trillion": without a word that its number says too. */
export function withoutRepeated(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    const next = tokens[at + 1];
    const approximation =
      next?.kind === 'number' && 'approximation' in next.mention ? next.mention.approximation : null;
    const meaning = approximation && SAME[approximation];
    return !(meaning && isWordOf(token, meaning));
  });
}
