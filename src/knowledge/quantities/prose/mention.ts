import type { Exact } from '../exact.js';
import type { Quantity } from '../quantity.js';
import type { Approximation } from '../words/quantity-words.js';

/** Why a number is given without a value: its spelling allows several, or none. */
export type Doubt =
  /** 1.234,5 or 1,23,456: which mark separates thousands is not known. */
  | 'separators'
  /** 1e400 */
  | 'exponent'
  /** --5 */
  | 'signs'
  /** (5.3): a negative number of a ledger, or an aside. */
  | 'brackets'
  /** 3:1, 1/2 */
  | 'ratio'
  /** 三万五, 二十五万八千亿: parts that do not add up in one way. */
  | 'parts'
  /** 2022-13 */
  | 'date'
  /** US$5 yuan */
  | 'currencies';

/** How a value moved, said in words. */
export type ChangeMeaning =
  /** It became so many times what it was: doubled, 翻两番 (4), halved (0.5), 增加到三倍 (3). */
  | { readonly kind: 'multiplied-by'; readonly factor: Exact; readonly decimals: number }
  /** So many times the old value came on top: 增加两倍 (2) makes three times as much. */
  | { readonly kind: 'grown-by'; readonly factor: Exact; readonly decimals: number };

/** Where something stands: [start, end) in UTF-16 code units, and the exact text. */
export interface MentionSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a number in a text stands for. */
export type MentionMeaning =
  | { readonly kind: 'amount'; readonly quantity: Quantity; readonly approximation: Approximation }
  /** 3~4 家: both ends belong to it. */
  | {
      readonly kind: 'range';
      readonly low: Quantity;
      readonly high: Quantity;
      readonly approximation: Approximation;
    }
  /** A third, 三分之一, half: exact as no decimal is. */
  | {
      readonly kind: 'fraction';
      readonly numerator: Exact;
      readonly denominator: Exact;
      readonly approximation: Approximation;
    }
  | { readonly kind: 'change'; readonly meaning: ChangeMeaning; readonly approximation: Approximation }
  /** A number said without one: 十几, 数十, dozens. */
  | { readonly kind: 'vague' }
  /** A year, date, quarter, century or span of years: 2022年, 2015—2020, Q3 2022, 十四五. */
  | { readonly kind: 'period' }
  /** Where in a text: section 2.2, 表2, (1). */
  | { readonly kind: 'address' }
  /** [3], [3-5] */
  | { readonly kind: 'citation' }
  /** 第三, 3rd, "third" */
  | { readonly kind: 'ordinal'; readonly place: Exact }
  /** Digits of a name: C2M, COVID-19, 5G, 工业4.0. */
  | { readonly kind: 'name' }
  | { readonly kind: 'unclear'; readonly doubt: Doubt };

/** A number in a text and what it stands for. */
export type QuantityMention = MentionSpan & MentionMeaning;
