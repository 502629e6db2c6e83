import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/**
 * Without ", or" between two numbers that say one thing, "by 117.32 billion yuan, or 22.3 %,", and before one that says
 * it again, ", or 75.47 billion yuan more than in 2021".
 */
export function withoutAppositions(tokens: readonly Token[]): readonly Token[] {
  const dropped = new Set<Token | undefined>(tokens.flatMap((_, at) => droppedAt(tokens, at)));
  return tokens.filter((token) => !dropped.has(token));
}

function droppedAt(tokens: readonly Token[], at: number): readonly (Token | undefined)[] {
  const [amount, pause, or, number, closing] = [-2, -1, 0, 1, 2].map((distance) => tokens[at + distance]);
  if (!isWordOf(or, 'or') || pause?.kind !== 'pause' || number?.kind !== 'number') return [];
  if (isWordOf(closing, 'more') || isWordOf(closing, 'less')) return [or];
  return amount?.kind === 'number' ? [pause, or, closing?.kind === 'pause' ? closing : undefined] : [];
}
