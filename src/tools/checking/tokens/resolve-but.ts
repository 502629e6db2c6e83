import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/** "All categories but furniture": behind all there are, and before a name, the word sets aside. */
export function withBut(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const isException =
      isWordOf(token, 'but') && tokens[at - 1]?.kind === 'categories' && tokens[at + 1]?.kind === 'name';
    return isException ? { ...token, kind: 'word', meaning: 'except', degree: null } : token;
  });
}
