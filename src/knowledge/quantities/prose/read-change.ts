import { GAINS_ZH } from '../words/words.zh.js';
import type { MentionMeaning } from './mention.js';
import type { Amount } from './read-amount.js';

const GAIN = new RegExp(`(?:${GAINS_ZH.join('|')})了?\\s*$`, 'u');

/** 增加到三倍: what came of it, not what came on top. */
const RESULT = new RegExp(`(?:${GAINS_ZH.join('|')})?(?:了)?(?:到|至|为)(?:原来的)?\\s*$`, 'u');

/** Where the verb starts that makes 倍 a change: 增长了1.5倍 grows by 1.5 times the old value. Null where none does. */
export function changeOf(
  text: string,
  amount: Amount,
): { readonly start: number; readonly meaning: MentionMeaning } | null {
  const { quantity, approximation, start } = amount;
  if (quantity.unit.dimension.kind !== 'times' || !/[倍]/u.test(quantity.unit.text)) {
    return null;
  }
  const from = Math.max(0, start - 8);
  const before = text.slice(from, start);
  const gain = GAIN.exec(before);
  const result = gain === null ? RESULT.exec(before) : null;
  const found = gain ?? result;
  if (found === null) {
    return null;
  }
  const meaning = {
    kind: gain === null ? ('multiplied-by' as const) : ('grown-by' as const),
    factor: quantity.value.times(quantity.unit.scale),
    decimals: quantity.decimals,
  };
  return { start: from + found.index, meaning: { kind: 'change', meaning, approximation } };
}
