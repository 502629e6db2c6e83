import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/**
 * 高新技术产品的两倍: marks that a multiple is set against the row before it, and not against one in another clause. And
 * 高于2021年的42.2亿元: that a number is what the period before it had, and not by how much another had more.
 */
export function withOwners(tokens: readonly Token[], sentence: string): readonly Token[] {
  return tokens.map((token, at) => {
    const [owner, next] = [tokens[at - 1], tokens[at + 1]];
    const isOf = token.kind === 'word' && sentence.slice(token.start, token.end) === '的';
    const isOwned = isOf && next?.kind === 'number' && (isMultiple(next) ? owner?.kind === 'name' : isPeriod(owner));
    return isOwned ? { ...token, meaning: 'whose' } : token;
  });
}

function isPeriod(token: Token | undefined): boolean {
  return token?.kind === 'period' || isWordOf(token, 'year-before') || isWordOf(token, 'year-on-year');
}

function isMultiple(token: Token): boolean {
  return (
    token.kind === 'number' && token.mention.kind === 'amount' && token.mention.quantity.unit.dimension.kind === 'times'
  );
}
