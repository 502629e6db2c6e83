import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

const BEHIND = /^(?:之后|后面|身后|后)$/u;
const AHEAD = /^(?:之前|前面|身前|前)$/u;

/** 排在玩具之后: it is less than what stands between. */
export function withPlaced(tokens: readonly Token[], sentence: string): readonly Token[] {
  const placed: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [rank, name, side] = tokens.slice(at, at + 3);
    const written = side ? sentence.slice(side.start, side.end) : '';
    const meaning = sideOf(written);
    if (rank && name?.kind === 'name' && meaning && isWordOf(rank, 'rank')) {
      placed.push({ kind: 'word', meaning, degree: null, start: rank.start, end: rank.end });
      placed.push({ ...name, end: side?.end ?? name.end });
      at += 2;
    } else placed.push(...tokens.slice(at, at + 1));
  }
  return placed;
}

function sideOf(written: string): 'less' | 'more' | null {
  if (BEHIND.test(written)) return 'less';
  return AHEAD.test(written) ? 'more' : null;
}
