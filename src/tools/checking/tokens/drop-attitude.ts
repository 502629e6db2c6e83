import type { Meaning } from '../words/meanings.js';
import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/** What it was before too is said of a rank or an order, and by "remained" of a value. */
const HELD: readonly Meaning[] = [
  ...(['rank', 'most', 'least', 'fastest', 'slowest', 'next-to', 'behind'] as const),
  ...(['more', 'less', 'faster', 'slower', 'flat', 'top'] as const),
];
const STILL = /^(?:still|仍|仍然|依然|依旧|仍旧)$/iu;

/** Without 仍 and "still" in a clause that gives a figure: there they say how it is felt. */
export function withoutAttitude(tokens: readonly Token[], sentence: string): readonly Token[] {
  return tokens.filter((token, at) => {
    const isStill = isWordOf(token, 'still') && STILL.test(sentence.slice(token.start, token.end));
    if (!isStill) return true;
    const clause = clauseAround(tokens, at);
    return clause.some((one) => HELD.some((meaning) => isWordOf(one, meaning))) || !clause.some(isNumber);
  });
}

function isNumber({ kind }: Token): boolean {
  return kind === 'number';
}

function clauseAround(tokens: readonly Token[], at: number): readonly Token[] {
  const start = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'pause') + 1;
  const length = tokens.slice(at).findIndex(({ kind }) => kind === 'pause');
  return tokens.slice(start, length < 0 ? undefined : at + length);
}
