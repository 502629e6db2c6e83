import type { Exact, Interval, Unit } from '../../knowledge/index.js';
import type { CellEvidence } from '../evidence.js';
import type { Expression } from './expression.js';
import type { Measured } from './operand.js';

/** Result of a computation, with everything that is needed to follow it. */
export interface Computed {
  readonly outcome: 'computed';
  /** Not rounded, in `unit`. */
  readonly value: Exact;
  readonly unit: Unit;
  /** The formula with the numbers in it: "(70.7 − 42.2) ÷ 42.2 × 100"; null where the value is one input as it is. */
  readonly formula: string | null;
  /** The same as operations on the inputs, counted from 0. */
  readonly expression: Expression;
  /** Every number that the formula starts from, in the order of its inputs. */
  readonly inputs: readonly Measured[];
  /** Bounds of the value while each input moves within what its printed precision allows; null where they have none. */
  readonly interval: Interval | null;
  /** How far each input's rounding alone moves the value, in the order of `inputs`. */
  readonly effects: readonly Interval[];
  readonly cautions: readonly Caution[];
}

/** What a reader must know to take a result rightly. */
export type Caution =
  /** Base and value are both negative: the result is the change of their magnitude. */
  | 'change-of-magnitude'
  /** A printed dash is zero, as a total of its column proves. */
  | 'dash-is-zero'
  /** Deductions, printed negative, were taken by their amounts. */
  | 'amounts-of-deductions'
  /** A fall in percent was taken by its size. */
  | 'sizes-of-falls'
  /** The growth of a percent, not a change in percentage points. */
  | 'growth-of-percent'
  /** Compound growth is not growth divided by the number of periods. */
  | 'compound-is-not-average';

/** Why nothing is computed. */
export type Obstacle =
  | {
      readonly code: 'missing-value' | 'zero-base' | 'sign-change' | 'negative-base';
      readonly cell: CellEvidence | null;
    }
  | { readonly code: 'mixed-units'; readonly units: readonly [string, string] }
  | { readonly code: 'unequal-periods'; readonly periods: readonly [string, string] }
  /** The years that were given are not those between the periods. */
  | { readonly code: 'other-years'; readonly periods: readonly [string, string]; readonly years: number }
  | { readonly code: 'no-period' };

/** A computation that was refused, and why. */
export interface Uncomputable {
  readonly outcome: 'uncomputable';
  readonly obstacle: Obstacle;
}

export type Computation = Computed | Uncomputable;

export function uncomputable(obstacle: Obstacle): Uncomputable {
  return { outcome: 'uncomputable', obstacle };
}
