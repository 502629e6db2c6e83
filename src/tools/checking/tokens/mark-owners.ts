import type { Token } from './token.js';

/** 高新技术产品的两倍: marks that a multiple is set against the row before it, and not against one in another clause. */
export function withOwners(tokens: readonly Token[], sentence: string): readonly Token[] {
  return tokens.map((token, at) => {
    const [owner, next] = [tokens[at - 1], tokens[at + 1]];
    const isOf = token.kind === 'word' && sentence.slice(token.start, token.end) === '的';
    const isOwned = isOf && owner?.kind === 'name' && next !== undefined && isMultiple(next);
    return isOwned ? { ...token, meaning: 'whose' } : token;
  });
}

function isMultiple(token: Token): boolean {
  return (
    token.kind === 'number' && token.mention.kind === 'amount' && token.mention.quantity.unit.dimension.kind === 'times'
  );
}
