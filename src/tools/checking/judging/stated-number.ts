import {
  Exact,
  parseDecimal,
  type Approximation,
  type Quantity,
  type QuantityMention,
  type Unit,
} from '../../../knowledge/index.js';
import { PERCENT, TIMES } from '../../computing/resolve-term.js';

/** A number of a claim, with the word that makes it approximate. */
export interface StatedNumber {
  readonly quantity: Quantity;
  readonly approximation: Approximation;
  /** As the claim writes it. */
  readonly text: string;
  /** Said as a word, "doubled" or "a third", which nobody takes for a number to the last digit. */
  readonly isWord: boolean;
}

const BARE: Unit = { text: '', dimension: { kind: 'count', noun: '' }, scale: new Exact(1) };

/** What a mention states; null where it states no single number. */
export function statedNumber(mention: QuantityMention): StatedNumber | null {
  const { text } = mention;
  switch (mention.kind) {
    case 'amount':
      return { quantity: mention.quantity, approximation: mention.approximation, text, isWord: false };
    case 'change': {
      const { kind, factor, decimals } = mention.meaning;
      // Grown by 1.7 times is 2.7 times as much.
      const value = kind === 'grown-by' ? factor.plus(1) : factor;
      const quantity = { value, unit: TIMES, decimals };
      return { quantity, approximation: mention.approximation, text, isWord: !/\d/u.test(text) && decimals === 0 };
    }
    case 'fraction': {
      const value = mention.numerator.div(mention.denominator).times(100);
      const quantity = { value, unit: PERCENT, decimals: 0 };
      return { quantity, approximation: mention.approximation, text, isWord: true };
    }
    case 'unclear':
      return bracketed(text);
    default:
      return null;
  }
}

/** (5,310) as ledgers write a negative number. */
function bracketed(text: string): StatedNumber | null {
  const decimal = parseDecimal(text);
  if (decimal === null) return null;
  const value = new Exact(decimal).abs().negated();
  return {
    quantity: { value, unit: BARE, decimals: value.decimalPlaces() },
    approximation: 'exact',
    text,
    isWord: false,
  };
}
