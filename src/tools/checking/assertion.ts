import type { QuantityMention } from '../../knowledge/index.js';
import type { NameTarget } from './claim-names.js';
import type { Degree } from './words/meanings.js';

/** A name in a claim, with the rows that it may stand for. */
export interface RowName {
  readonly targets: readonly NameTarget[];
  /** Of several rows taken together, which they are. */
  readonly combined?: Combined;
}

/** Rows whose values are added up or averaged, as one row. */
export interface Combined {
  readonly how: 'average' | 'sum';
  readonly rows: 'all' | readonly RowName[];
  /** How many they are; null where the claim does not say. */
  readonly count: number | null;
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
  /** The growths of rows that are taken together, averaged: not the growth of their average. */
  | { readonly kind: 'mean-growth'; readonly base: Operand | null; readonly of: Operand }
  /** The value of the base. */
  | { readonly kind: 'base-value'; readonly base: Operand | null; readonly of: Operand }
  /** Later minus earlier. */
  | { readonly kind: 'change'; readonly base: Operand | null; readonly of: Operand }
  | { readonly kind: 'difference' | 'ratio' | 'excess'; readonly left: Operand; readonly right: Operand }
  /** The growth of one since the year before, less that of the other, in percentage points. */
  | { readonly kind: 'growth-gap'; readonly left: Operand; readonly right: Operand }
  /** The growth of one since the year before over that of the other. */
  | { readonly kind: 'growth-ratio'; readonly left: Operand; readonly right: Operand }
  /** A row now over the row then. */
  | { readonly kind: 'multiple'; readonly base: Operand | null; readonly of: Operand }
  | { readonly kind: 'sum' | 'average'; readonly of: readonly Operand[] };

/** The direction that the words beside a number give it. */
export type Sign = 'positive' | 'negative' | 'either' | 'as-written';

/** One thing that a claim says and that can be true or false. */
export type Assertion =
  | {
      readonly kind: 'equals';
      readonly measure: Measure;
      readonly stated: QuantityMention;
      readonly sign: Sign;
      /** Whether it is what the source prints, and not what it comes to. */
      readonly isPublished?: boolean;
    }
  | { readonly kind: 'moves'; readonly measure: Measure; readonly sign: Sign }
  | { readonly kind: 'exceeds'; readonly left: Measure; readonly right: Measure }
  | {
      readonly kind: 'ranks';
      readonly measure: Measure;
      readonly order: 'highest' | 'lowest';
      readonly place: number;
      /** At the place, or anywhere before it: "among the top three". */
      readonly reach: 'at' | 'within';
      /** Of which rows alone; null for all. */
      readonly among: Condition | null;
    }
  /** What may be meant in one way or another: true or false where every reading is. */
  | { readonly kind: 'alternatives'; readonly readings: readonly (readonly Assertion[])[] }
  /** So in every period that the source holds. */
  | { readonly kind: 'each-period'; readonly of: readonly Assertion[] }
  /** Several things of one row, all of which must be so. */
  | { readonly kind: 'all-of'; readonly of: readonly Assertion[] }
  /** Ranks behind these rows, highest first: behind them all, or right behind them with none between or before. */
  | {
      readonly kind: 'follows';
      readonly measure: Measure;
      readonly leaders: readonly RowName[];
      readonly reach: 'behind' | 'next';
    }
  /** Lies above or below a number, however far. */
  | {
      readonly kind: 'beyond';
      readonly measure: Measure;
      readonly stated: QuantityMention;
      readonly side: 'above' | 'below';
    }
  /** How far a value moved, or lies above another, as its word says. */
  | { readonly kind: 'extent'; readonly measure: Measure; readonly degree: Degree }
  /** The table has so many rows. */
  | { readonly kind: 'totals'; readonly measure: Measure; readonly total: number }
  | Quantified;

/** What is said of so many rows of a table: the condition is about {@link EACH} of them in turn. */
export interface Quantified {
  readonly kind: 'quantified';
  readonly condition: Condition;
  readonly quantifier: Quantifier;
  /** How many rows there are, where the claim says so. */
  readonly total: number | null;
}

export type Condition = Extract<
  Assertion,
  { readonly kind: 'all-of' | 'beyond' | 'each-period' | 'exceeds' | 'moves' }
>;

/** Of which rows a condition holds; of no others. */
export type Quantifier =
  /** Of so many, with these among them. */
  | { readonly kind: 'count'; readonly count: number; readonly rows: readonly RowName[] }
  | { readonly kind: 'all' }
  /** Of all but so many, whichever they are. */
  | { readonly kind: 'all-but-so-many'; readonly count: number }
  /** Of more, or of fewer, than half of them. */
  | { readonly kind: 'majority' | 'minority' }
  | { readonly kind: 'only'; readonly rows: readonly RowName[] }
  | { readonly kind: 'all-but'; readonly rows: readonly RowName[] }
  /** Named as those that do so; a list that leaves some out is not false for that. */
  | { readonly kind: 'listed'; readonly rows: readonly RowName[] };

/** Stands for every period of a source in turn: it is not left open which. */
export const EACH_PERIOD = 'each';

/** Stands for every row of a table in turn. */
export const EACH: RowName = { targets: [] };
