import type { Exact } from './exact.js';

/** What a unit measures. Quantities of two dimensions are never converted, added or compared. */
export type Dimension =
  | { readonly kind: 'money'; /** ISO 4217: "CNY", "USD". */ readonly currency: string }
  | {
      readonly kind:
        | 'area'
        /** Years, quarters and months: they hold no fixed number of days, so they never become a `duration`. */
        | 'calendar'
        | 'duration'
        | 'energy'
        | 'length'
        | 'mass'
        | 'percent'
        | 'percentage-point'
        | 'power'
        | 'times'
        | 'volume';
    }
  /** One unit for each of another: 元/吨. Both are canonical names; a rate converts only to the same rate. */
  | { readonly kind: 'rate'; readonly of: string; readonly per: string }
  /** Things counted: 31 项, 500 家. The noun keeps firms apart from patterns; "" for a bare number. */
  | { readonly kind: 'count'; readonly noun: string };

/** A unit as a source spells it. */
export interface Unit {
  /** The source's spelling: "亿元", "RMB billion", "%", "万吨"; "" where it gives none. */
  readonly text: string;
  readonly dimension: Dimension;
  /**
   * Exact factor to the dimension's base unit: 100000000 for 亿元. The bases are yuan, dollar and so on, gram, metre,
   * square metre, litre, joule, watt, second, month, one percent, one percentage point, once, one thing.
   */
  readonly scale: Exact;
}

/** Bounds of a value, in the value's own unit; the low one belongs to it, the high one does not. */
export interface Interval {
  readonly low: Exact;
  readonly high: Exact;
}

/** An exact decimal in a unit, with the precision in which it was printed. */
export interface Quantity {
  readonly value: Exact;
  readonly unit: Unit;
  /**
   * Decimals printed: 67.6 has 1 and stands for [67.55, 67.65). Negative after a conversion to a smaller unit: 5 亿元
   * in yuan has −8.
   */
  readonly decimals: number;
}
