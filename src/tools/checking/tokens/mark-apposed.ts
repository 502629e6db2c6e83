import { isSubjectName } from './is-name-of.js';
import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

const SUPERLATIVE = ['most', 'least', 'fastest', 'slowest'] as const;

/** "…, those of rare earths, the smallest category, …": a place between commas right behind a name is its, as in brackets. */
export function withApposed(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at): Token => {
    if (token.kind !== 'pause' || token.mark !== ',') return token;
    return isOpening(tokens, at) ? { ...token, mark: '(' } : token;
  });
}

/** A name, a comma, a superlative with the word for what rows are, and another mark. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const [name, most, category, end] = [-1, 1, 2, 3].map((distance) => tokens[at + distance]);
  const isPlace = SUPERLATIVE.some((meaning) => isWordOf(most, meaning));
  return isSubjectName(name) && isPlace && category?.kind === 'categories' && end?.kind === 'pause';
}
