import type { QuantityMention } from '../../../../../knowledge/index.js';
import { numberMentions } from '../../reading/mentions.js';
import { numberKey } from '../../reading/number-key.js';

/** Between two ways to write one number. */
const IN_OTHER_WORDS =
  /^\s*(?<comma>[,，])?\s*(?:or|that is|namely|i\.e\.|equal to|equivalent to|即|合|折合|也就是|亦即|也即|或)[,，]?\s*$/iu;

/** A sentence, without gaps, without what says the number before it over again: "1173.2亿元, or 117.32 billion yuan,". */
export function withoutSecond(text: string): string {
  const mentions = numberMentions(text);
  for (const [at, first] of mentions.entries()) {
    const second = mentions[at + 1];
    const between = second && IN_OTHER_WORDS.exec(text.slice(first.end, second.start));
    if (!second || !between || !areOne(first, second)) continue;
    const rest = text.slice(second.end);
    return `${text.slice(0, first.end)}${between.groups?.['comma'] === ',' ? rest.replace(/^,/u, '') : rest}`;
  }
  return text;
}

function areOne(first: QuantityMention, second: QuantityMention): boolean {
  if (first.kind !== 'amount' || second.kind !== 'amount') return false;
  return first.quantity.unit.text !== '' && numberKey(first) === numberKey(second);
}
