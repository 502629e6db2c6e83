import type { QuantityMention } from '../../../../../knowledge/index.js';
import { numberMentions } from '../../reading/mentions.js';
import { numberKey } from '../../reading/number-key.js';

/** Between two ways to write one number. */
const IN_OTHER_WORDS =
  /^\s*(?<comma>[,，])?\s*(?:or|that is|namely|i\.e\.|equal to|equivalent to|即|合|折合|也就是|亦即|也即|或)[,，]?\s*$/iu;
/** Around the second where it stands in brackets: "187.7 billion yuan (1877 亿元)". */
const OPENS = /^\s*[(（]\s*$/u;
const CLOSES = /^\s*[)）]/u;

/** A sentence, without gaps, without what says the number before it over again: "1173.2亿元, or 117.32 billion yuan,". */
export function withoutSecond(text: string): string {
  let [kept, from, end] = ['', 0, 0];
  let said: QuantityMention | null = null;
  for (const mention of numberMentions(text)) {
    const behind: number | null = said && areOne(said, mention) ? endOfAnew(text, end, mention) : null;
    if (behind === null) {
      said = mention;
      end = mention.end;
      continue;
    }
    kept += text.slice(from, end);
    from = end = behind;
  }
  return kept + text.slice(from);
}

/** Where a number ends that says the one that ends before it anew, with what closes it; null where it does not say so. */
function endOfAnew(text: string, before: number, { start, end }: QuantityMention): number | null {
  const [between, rest] = [text.slice(before, start), text.slice(end)];
  if (OPENS.test(between)) return CLOSES.test(rest) ? end + (CLOSES.exec(rest)?.[0].length ?? 0) : null;
  const comma = IN_OTHER_WORDS.exec(between)?.groups;
  if (!comma) return null;
  return comma['comma'] === ',' && rest.startsWith(',') ? end + 1 : end;
}

function areOne(first: QuantityMention, second: QuantityMention): boolean {
  if (first.kind !== 'amount' || second.kind !== 'amount') return false;
  return first.quantity.unit.text !== '' && numberKey(first) === numberKey(second);
}
