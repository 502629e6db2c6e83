import { toAsciiNumerals } from './ascii-digits.js';
import { findAmount } from './prose/find-amount.js';
import { findOther, type Found } from './prose/find-other.js';
import type { MentionMeaning, QuantityMention } from './prose/mention.js';
import { shareUnits } from './prose/share-units.js';

/** A full-width comma among ASCII digits separates clauses, not thousands; U+2212 is never a hyphen. */
const KEPT = /(?<![０-９])，|，(?![０-９])|−/gu;

/** ASCII digits and signs, one code unit for one, save those that would then mean less. */
function readable(text: string): string {
  const kept = new Map(Array.from(text.matchAll(KEPT), ({ index, 0: mark }) => [index, mark] as const));
  const ascii = toAsciiNumerals(text);
  return kept.size === 0 ? ascii : Array.from({ length: ascii.length }, (_, at) => kept.get(at) ?? ascii[at]).join('');
}

/** The earlier of two finds; of two at one place the one that is no amount, which knows more of what stands around. */
function earlier(other: Found | null, amount: Found | null): Found | null {
  if (other === null || amount === null) {
    return other ?? amount;
  }
  const overlaps = other.start < amount.end && amount.start < other.end;
  return other.start <= amount.start || (overlaps && other.end >= amount.end) ? other : amount;
}

function isNegative(meaning: MentionMeaning): boolean {
  return meaning.kind === 'amount' && meaning.quantity.value.isNegative();
}

/** A find that reaches back into the one before it: whose the currency between them is cannot be told, nor
 * whether a hyphen right between two amounts (10家-5家) is a sign. */
function apart(found: Found, last: number): Found {
  if (found.start === last && last > 0 && isNegative(found.meaning)) {
    return { ...found, meaning: { kind: 'unclear', doubt: 'signs' } };
  }
  if (found.start >= last) {
    return found;
  }
  const isAmount = found.meaning.kind === 'amount' || found.meaning.kind === 'range';
  return { ...found, start: last, meaning: isAmount ? { kind: 'unclear', doubt: 'currencies' } : found.meaning };
}

/** Where a number starts that runs on after a magnitude, so that neither half is one: 三万五元, 12万5. */
function runOn(previous: QuantityMention | undefined, { start, meaning }: Found): number | null {
  if (previous?.end !== start || meaning.kind !== 'amount') {
    return null;
  }
  const isBare =
    previous.kind === 'amount' &&
    previous.quantity.unit.dimension.kind === 'count' &&
    /[十百千万亿]$/u.test(previous.quantity.unit.text);
  return isBare || (previous.kind === 'unclear' && previous.doubt === 'parts') ? previous.start : null;
}

/**
 * Every number of a Chinese or English text, in order and without overlaps, with what it stands for: amounts and
 * ranges with their units, changes, and, as kinds of their own, years, addresses, citations, ordinals and names. What
 * is written so that it could mean several things is given as unclear. Numbers joined in a row share the unit of the
 * last. A lone 一 or "one" with a noun is no number.
 * Time is linear in the length of the text.
 *
 * @example
 * ```ts source="./quantities.examples.ts#parse"
 * const [year, amount] = parseQuantities('2022年近70.7亿元');
 * assert.equal(year?.kind, 'period');
 * assert.equal(amount?.kind, 'amount');
 * assert.equal(amount.text, '近70.7亿元');
 * assert.equal(amount.approximation, 'nearly');
 * assert.equal(amount.quantity.unit.scale.toFixed(), '100000000');
 * ```
 */
export function parseQuantities(text: string): readonly QuantityMention[] {
  const ascii = readable(text);
  const mentions: QuantityMention[] = [];
  let [other, amount] = [findOther(ascii, 0), findAmount(ascii, 0)];
  for (let next = earlier(other, amount); next !== null; next = earlier(other, amount)) {
    const { start, end, meaning } = apart(next, mentions.at(-1)?.end ?? 0);
    const head = runOn(mentions.at(-1), { start, end, meaning });
    if (head === null) {
      mentions.push({ ...meaning, start, end, text: text.slice(start, end) });
    } else {
      mentions.splice(-1, 1, { kind: 'unclear', doubt: 'parts', start: head, end, text: text.slice(head, end) });
    }
    other = other !== null && other.start < end ? findOther(ascii, end) : other;
    amount = amount !== null && amount.start < end ? findAmount(ascii, end) : amount;
  }
  return shareUnits(mentions, text);
}
