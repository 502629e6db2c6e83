import { earlierPeriod } from '../calendar/earlier.js';
import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/** 上年, 上年同期: the year before the only period that the sentence names. */
export function withRelativePeriods(tokens: readonly Token[]): readonly Token[] {
  const [named, second] = new Set(tokens.flatMap((token) => (token.kind === 'period' ? token.periods : [])));
  const before = named !== undefined && second === undefined ? earlierPeriod(named, 'year') : null;
  if (before === null) return tokens;
  return tokens.map((token) =>
    isWordOf(token, 'year-before') ? { kind: 'period', periods: [before], start: token.start, end: token.end } : token,
  );
}
