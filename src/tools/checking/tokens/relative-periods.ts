import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/** 上年: the year before the only one that the sentence names. */
export function withRelativePeriods(tokens: readonly Token[]): readonly Token[] {
  const [named, second] = new Set(tokens.flatMap((token) => (token.kind === 'period' ? token.periods : [])));
  const year = second === undefined && named !== undefined && /^\d{4}$/u.test(named) ? Number(named) : null;
  if (year === null) return tokens;
  return tokens.map((token) =>
    isWordOf(token, 'year-before')
      ? { kind: 'period', periods: [String(year - 1)], start: token.start, end: token.end }
      : token,
  );
}
