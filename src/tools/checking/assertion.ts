import type { QuantityMention } from '../../knowledge/index.js';
import type { NameTarget } from './claim-names.js';

/** A name in a claim, with the rows that it may stand for. */
export interface RowName {
  readonly targets: readonly NameTarget[];
}

/** A value that a claim is about: of a row in a period. Null for a period that the claim leaves open. */
export interface Operand {
  readonly row: RowName;
  readonly period: string | null;
}

/** What is measured of operands. */
export type Measure =
  | { readonly kind: 'value'; readonly of: Operand }
  /** In percent, from a base; the base is the period before where it is left open. */
  | { readonly kind: 'growth' | 'yearly-growth'; readonly base: Operand | null; readonly of: Operand }
  /** The value of the base. */
  | { readonly kind: 'base-value'; readonly base: Operand | null; readonly of: Operand }
  /** Later minus earlier. */
  | { readonly kind: 'change'; readonly base: Operand | null; readonly of: Operand }
  | { readonly kind: 'difference' | 'ratio' | 'excess'; readonly left: Operand; readonly right: Operand }
  /** A row now over the row then. */
  | { readonly kind: 'multiple'; readonly base: Operand | null; readonly of: Operand }
  | { readonly kind: 'sum' | 'average'; readonly of: readonly Operand[] };

/** The direction that the words beside a number give it. */
export type Sign = 'positive' | 'negative' | 'either' | 'as-written';

/** One thing that a claim says and that can be true or false. */
export type Assertion =
  | { readonly kind: 'equals'; readonly measure: Measure; readonly stated: QuantityMention; readonly sign: Sign }
  | { readonly kind: 'moves'; readonly measure: Measure; readonly sign: Sign }
  | { readonly kind: 'exceeds'; readonly left: Measure; readonly right: Measure }
  | {
      readonly kind: 'ranks';
      readonly measure: Measure;
      readonly order: 'highest' | 'lowest';
      readonly place: number;
      /** At the place, or anywhere before it: "among the top three". */
      readonly reach: 'at' | 'within';
    };
