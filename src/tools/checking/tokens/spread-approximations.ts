import type { QuantityMention } from '../../../knowledge/index.js';
import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

const WORDS = ['about', 'nearly'] as const;

/** 约为箱包的1.4倍: an approximate word goes over to the next number of its clause, where that is exact, or says so itself. */
export function withApproximations(tokens: readonly Token[]): readonly Token[] {
  const spread: Token[] = [];
  const open: { readonly place: number; readonly approximation: (typeof WORDS)[number] }[] = [];
  for (const token of tokens) {
    const approximation = WORDS.find((word) => isWordOf(token, word));
    if (approximation) open.push({ place: spread.length, approximation });
    // 几乎与2021年持平: "flat" is as much as that.
    if (isWordOf(token, 'flat')) for (const { place } of open.splice(0).toReversed()) spread.splice(place, 1);
    if (token.kind === 'pause') open.length = 0;
    const last = token.kind === 'number' ? open.at(-1) : undefined;
    const mention = token.kind === 'number' && last ? approximated(token.mention, last.approximation) : null;
    if (last && mention && open.length === 1) {
      spread.splice(last.place, 1);
      spread.push({ ...token, kind: 'number', mention });
    } else spread.push(token);
    if (token.kind === 'number') open.length = 0;
  }
  return spread;
}

function approximated(mention: QuantityMention, approximation: (typeof WORDS)[number]): QuantityMention | null {
  const isOpen =
    (mention.kind === 'amount' || mention.kind === 'fraction') &&
    ['exact', approximation].includes(mention.approximation);
  return isOpen ? { ...mention, approximation } : null;
}
