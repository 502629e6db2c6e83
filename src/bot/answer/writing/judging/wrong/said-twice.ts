import type { EvidencePiece } from '../../evidence.js';
import { numberMentions, withoutGaps } from '../../reading/mentions.js';
import { numberKey } from '../../reading/number-key.js';
import { withoutSecond } from '../plainly/without-second.js';

/**
 * Whether a sentence says a measured number more often than its pieces do: 出口增长67.6%，增加67.6% reads as if the growth had
 * grown as well. With its sign and with a word for it (下降 2.5%，同期增减为 −2.5%) a number is said once each.
 */
export function saysTwice(text: string, pieces: readonly EvidencePiece[]): boolean {
  const held = measuredIn(pieces.map((piece) => withoutSecond(withoutGaps(piece.text))).join('\n'));
  return [...measuredIn(text)].some(([key, times]) => times > Math.max(1, held.get(key) ?? 0));
}

/** What measures nothing: places, and the numbers of tables. */
const NO_MEASURES: readonly string[] = ['address', 'citation', 'ordinal'];

/** How often each number stands in a text; those that measure nothing aside, and counts of rows. */
function measuredIn(text: string): ReadonlyMap<string, number> {
  const keys = numberMentions(text).flatMap((mention) => {
    const isMeasure = mention.kind !== 'amount' || mention.quantity.unit.dimension.kind !== 'count';
    if (mention.kind === 'name' || mention.kind === 'period' || NO_MEASURES.includes(mention.kind)) return [];
    return isMeasure ? numberKey(mention) : [];
  });
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}
