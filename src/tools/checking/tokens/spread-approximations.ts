import type { QuantityMention } from '../../../knowledge/index.js';
import { isWordOf } from './is-word-of.js';
import { nextPlace } from './next-place.js';
import type { Token } from './token.js';

const WORDS = ['about', 'nearly'] as const;
type Approximate = (typeof WORDS)[number];

/**
 * 约为箱包的1.4倍: an approximate word goes over to the next number of its clause, where that is exact or says so itself.
 * 几乎与2021年持平: "flat" is as much as that.
 */
export function withApproximations(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const approximation = approximationOf(token);
    if (approximation) return isTakenOver(approximation, nextEnd(tokens, at)) ? [] : [token];
    const word = token.kind === 'number' ? wordBefore(tokens, at) : null;
    const mention = token.kind === 'number' && word ? approximated(token.mention, word) : null;
    return mention ? [{ ...token, kind: 'number', mention }] : [token];
  });
}

function approximationOf(token: Token): Approximate | null {
  return WORDS.find((word) => isWordOf(token, word)) ?? null;
}

/** Where the reach of an approximate word ends, on either side. */
function isEnd(token: Token | undefined): boolean {
  if (!token) return true;
  return ['number', 'pause'].includes(token.kind) || isWordOf(token, 'flat') || approximationOf(token) !== null;
}

function nextEnd(tokens: readonly Token[], at: number): Token | undefined {
  return tokens[nextPlace(tokens, at, isEnd)];
}

function wordBefore(tokens: readonly Token[], at: number): Approximate | null {
  let place = at - 1;
  while (place > 0 && !isEnd(tokens[place])) place -= 1;
  const before = tokens[place];
  return before ? approximationOf(before) : null;
}

function isTakenOver(approximation: Approximate, end: Token | undefined): boolean {
  return isWordOf(end, 'flat') || (end?.kind === 'number' && approximated(end.mention, approximation) !== null);
}

function approximated(mention: QuantityMention, approximation: Approximate): QuantityMention | null {
  const isOpen =
    (mention.kind === 'amount' || mention.kind === 'fraction') &&
    ['exact', approximation].includes(mention.approximation);
  return isOpen ? { ...mention, approximation } : null;
}
