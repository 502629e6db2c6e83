import { isWordOf } from './is-word-of.js';
import { nextPlace } from './next-place.js';
import type { Token } from './token.js';

/**
 * "Between Q1 and Q2": from one to the other. "On March 6" says when, and sets nothing against it. "Until 2022" without a
 * start is of what went before.
 */
export function withPrepositions(tokens: readonly Token[], sentence: string): readonly Token[] {
  const joints = new Set(tokens.flatMap((_, at) => jointOf(tokens, at, sentence) ?? []));
  return tokens.map((token, at) => {
    if (joints.has(at)) return { ...token, kind: 'word', meaning: 'to', degree: null };
    if (isUntil(token, sentence) && !tokens.slice(0, at).some((one) => isWordOf(one, 'from')))
      return { ...token, kind: 'word', meaning: 'limit', degree: null };
    return isOn(token, sentence) && isDay(tokens[at + 1])
      ? { ...token, kind: 'word', meaning: 'filler', degree: null }
      : token;
  });
}

/** Where the "and" of two periods stands that "between" opens; null where none does. */
function jointOf(tokens: readonly Token[], at: number, sentence: string): number | null {
  const token = tokens[at];
  if (!token || !isWordOf(token, 'from') || !/^between$/iu.test(sentence.slice(token.start, token.end))) return null;
  const first = nextPlace(tokens, at, (one) => !isWordOf(one, 'filler'));
  const isJoined = tokens[first]?.kind === 'period' && isWordOf(tokens[first + 1], 'and');
  return isJoined && tokens[first + 2]?.kind === 'period' ? first + 1 : null;
}

function isUntil(token: Token, sentence: string): boolean {
  return isWordOf(token, 'to') && /^(?:until|through)$/iu.test(sentence.slice(token.start, token.end));
}

function isOn({ start, end }: Token, sentence: string): boolean {
  return /^on$/iu.test(sentence.slice(start, end));
}

function isDay(token: Token | undefined): boolean {
  return token?.kind === 'period' && token.periods.every((period) => /-\d{2}-\d{2}$/u.test(period));
}
