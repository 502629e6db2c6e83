import type { Dimension } from '../quantity.js';

/** A unit with all its spellings. */
export interface UnitEntry {
  readonly dimension: Dimension;
  /** Factor to the dimension's base unit, a decimal. */
  readonly scale: string;
  /** The first one is printed. */
  readonly words: readonly string[];
}

/** What a word says about how exactly a number is meant. */
export type Approximation =
  | 'exact'
  | 'about'
  | 'nearly'
  | 'over'
  | 'under'
  | 'just-over'
  | 'at-least'
  | 'at-most'
  /** From ten to below a hundred. */
  | 'double-digit';

/** A word beside a number that makes it approximate. */
export interface ApproximationEntry {
  readonly approximation: Approximation;
  readonly words: readonly string[];
}

export function money(currency: string, ...words: readonly string[]): UnitEntry {
  return { dimension: { kind: 'money', currency }, scale: '1', words };
}

export function counted(noun: string, ...words: readonly string[]): UnitEntry {
  return { dimension: { kind: 'count', noun }, scale: '1', words };
}

type Measure = Exclude<Dimension['kind'], 'money' | 'count' | 'rate'>;

export function measured(kind: Measure, scale: string, ...words: readonly string[]): UnitEntry {
  return { dimension: { kind }, scale, words };
}
