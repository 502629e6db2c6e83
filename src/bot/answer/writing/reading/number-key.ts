import type { Quantity, QuantityMention } from '../../../../knowledge/index.js';

/** Nouns that go with anything that is counted. */
const ANY_THING: ReadonlySet<string> = new Set(['', 'item', 'kind', 'piece']);

/**
 * A number by what it stands for, however it is spelled: 70.7 亿元 and "7.07 billion yuan" have one key; 67.6 % and 67.6
 * percentage points two, and so have 近 70 亿元 and 70 亿元.
 */
export function numberKey(mention: Exclude<QuantityMention, { readonly kind: 'name' | 'period' }>): string {
  switch (mention.kind) {
    case 'amount':
      return `${amountKey(mention.quantity)}${worded(mention.approximation)}`;
    case 'range':
      return `${amountKey(mention.low)}..${amountKey(mention.high)}${worded(mention.approximation)}`;
    case 'fraction':
      return `${mention.numerator.toFixed()}/${mention.denominator.toFixed()}${worded(mention.approximation)}`;
    case 'change':
      return `${mention.meaning.kind}:${mention.meaning.factor.toFixed()}${worded(mention.approximation)}`;
    case 'ordinal':
      return `place:${mention.place.toFixed()}`;
    case 'address':
    case 'citation':
    case 'unclear':
    case 'vague':
      return `${mention.kind}:${bare(mention.text)}`;
  }
}

/** A number's key without its sign, which a word may say; null of what is no number. */
export function unsignedKey(mention: QuantityMention): string | null {
  if (mention.kind === 'name' || mention.kind === 'period') return null;
  return numberKey(mention).replace(/^-/u, '');
}

/** The years, quarters and days of a period, in its order, without the words between them. */
export function periodKeys(text: string): readonly string[] {
  const parts = text.normalize('NFKC').toLowerCase().replace(/年度/gu, '年').match(PART_OF_PERIOD) ?? [];
  return parts.filter((part) => !BETWEEN.has(part));
}

const PART_OF_PERIOD = /[a-z]*\d+[a-z]*|[a-z]+|(?:(?![年至到和与])\p{Script=Han})+/gu;
const BETWEEN: ReadonlySet<string> = new Set([
  'and',
  'between',
  'from',
  'in',
  'of',
  'the',
  'through',
  'to',
  'year',
  '间',
  '之间',
  '期间',
]);

/** In the base of its dimension, so that scales compare. */
function amountKey({ value, unit: { dimension, scale } }: Quantity): string {
  const amount = value.times(scale).toFixed();
  switch (dimension.kind) {
    case 'money':
      return `${amount} ${dimension.currency}`;
    case 'rate':
      return `${amount} ${dimension.of}/${dimension.per}`;
    case 'count':
      return `${amount} ${ANY_THING.has(dimension.noun) ? '' : dimension.noun}`;
    default:
      return `${amount} ${dimension.kind}`;
  }
}

function worded(approximation: string): string {
  return approximation === 'exact' ? '' : ` ${approximation}`;
}

function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}
