import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/** "All categories but furniture", "all but 1 category": behind all there are, and before a name or a count, the word sets aside. */
export function withBut(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const isOfName = before?.kind === 'categories' && next?.kind === 'name';
    const isOfCount = isWordOf(before, 'all') && (next?.kind === 'categories' || next?.kind === 'number');
    const isException = isWordOf(token, 'but') && (isOfName || isOfCount);
    return isException ? { ...token, kind: 'word', meaning: 'except', degree: null } : token;
  });
}
