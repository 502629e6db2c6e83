import type { QuantityMention } from './mention.js';

/** Joins numbers of one kind: 20.03、26.60万亿元, "5.2 and 6.3 percent". A comma also ends a clause. */
const LISTED = /^ ?(?:、|和|与|及|以及|and|to) ?$/u;
/** Joins the ends of a movement: 从20.03增长到26.60万亿元. */
const MOVED = /^ ?\p{Script=Han}{0,3}[至到] ?$/u;

/** Numbers joined in a row share the unit that only the last of them prints; longer lists share it from the end. */
export function shareUnits(mentions: readonly QuantityMention[], text: string): readonly QuantityMention[] {
  return mentions.reduceRight<readonly QuantityMention[]>(
    (shared, mention) => [withUnitOf(shared[0], mention, text), ...shared],
    [],
  );
}

function withUnitOf(next: QuantityMention | undefined, mention: QuantityMention, text: string): QuantityMention {
  if (next?.kind !== 'amount' || mention.kind !== 'amount' || !isBare(mention) || isBare(next)) return mention;
  const between = text.slice(mention.end, next.start);
  if (!LISTED.test(between) && !MOVED.test(between)) return mention;
  return { ...mention, quantity: { ...mention.quantity, unit: next.quantity.unit } };
}

function isBare({ quantity: { unit } }: Extract<QuantityMention, { readonly kind: 'amount' }>): boolean {
  return unit.text === '' && unit.dimension.kind === 'count' && unit.dimension.noun === '';
}
