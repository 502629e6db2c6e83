import type { Meaning } from '../words/meanings.js';
import { isMark } from './is-mark.js';
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

/**
 * Without the brackets around a percent behind an amount that something moved by or to: "fell by 11.73 billion yuan (2.5 %)",
 * which are two numbers of one move.
 */
export function withoutMoveBrackets(tokens: readonly Token[]): readonly Token[] {
  const dropped = new Set<Token | undefined>(
    tokens.flatMap((token, at) => {
      const [amount, number, close] = [-1, 1, 2].map((distance) => tokens[at + distance]);
      const isBracket = isMark(token, '(') && isMark(close, ')') && isPercent(number);
      return isBracket && amount?.kind === 'number' && isMoved(tokens, at) ? [token, close] : [];
    }),
  );
  return tokens.filter((token) => !dropped.has(token));
}

function isPercent(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' &&
    token.mention.kind === 'amount' &&
    token.mention.quantity.unit.dimension.kind === 'percent'
  );
}

/** Whether the clause up to a place says that something rose or fell, and nothing that a percent may be of besides. */
function isMoved(tokens: readonly Token[], at: number): boolean {
  const clause = tokens.slice(tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'pause') + 1, at);
  const says = (meanings: readonly Meaning[]): boolean =>
    clause.some((token) => meanings.some((meaning) => isWordOf(token, meaning)));
  return says(['rise', 'fall']) && !says(['share', 'gap', 'more', 'less', 'together', 'average']);
}

function droppedAt(tokens: readonly Token[], at: number): readonly (Token | undefined)[] {
  const [amount, pause, or, number, closing] = [-2, -1, 0, 1, 2].map((distance) => tokens[at + distance]);
  if (!isWordOf(or, 'or') || pause?.kind !== 'pause' || number?.kind !== 'number') return [];
  if (isWordOf(closing, 'more') || isWordOf(closing, 'less')) return [or];
  return amount?.kind === 'number' ? [pause, or, closing?.kind === 'pause' ? closing : undefined] : [];
}
