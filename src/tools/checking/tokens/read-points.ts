import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/** What an index counts. */
const POINTS = /^(?:点|points?)$/iu;

/** 10.24点: points of an index, which has no unit of its own. */
export function withPoints(tokens: readonly Token[], sentence: string): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (isPoint(token, sentence) && isBareNumber(tokens[at - 1])) return [];
    return isBareNumber(token) && next && isPoint(next, sentence) ? [inPoints(token, next.end)] : [token];
  });
}

function isPoint(token: Token, sentence: string): boolean {
  const isOpen = token.kind === 'unknown' || isWordOf(token, 'filler');
  return isOpen && POINTS.test(sentence.slice(token.start, token.end));
}

function isBareNumber(token: Token | undefined): boolean {
  if (token?.kind !== 'number' || token.mention.kind !== 'amount') return false;
  const { dimension } = token.mention.quantity.unit;
  return dimension.kind === 'count' && dimension.noun === '';
}

function inPoints(token: Token, end: number): Token {
  if (token.kind !== 'number' || token.mention.kind !== 'amount') return token;
  const { mention } = token;
  const unit = { ...mention.quantity.unit, dimension: { kind: 'count', noun: INDEX_POINT } as const };
  return { ...token, mention: { ...mention, quantity: { ...mention.quantity, unit } }, end };
}

/** The noun of points of an index. */
export const INDEX_POINT = 'point';
