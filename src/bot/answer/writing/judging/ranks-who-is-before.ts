import { claimTokens, type ClaimToken } from '../../../../tools/index.js';
import { ORDERING } from '../figures/orders/orders.js';
import type { Reading } from '../reading/held-words.js';

/**
 * Whether a part begins with a place or an order, and names its own row only behind it: "…, ranking second, B was 5" is
 * read of the row before.
 */
export function ranksWhoIsBefore(part: string, { corpus }: Reading): boolean {
  const tokens = claimTokens(part, corpus, undefined);
  const [order, name] = [tokens.findIndex(isOrder), tokens.findIndex(({ kind }) => kind === 'name')];
  return order >= 0 && order < name;
}

function isOrder(token: ClaimToken): boolean {
  if (token.kind === 'number') return token.mention.kind === 'ordinal';
  return token.kind === 'word' && ORDERING.includes(token.meaning);
}
