import type { Exact } from '../exact.js';
import type { Doubt } from './mention.js';

/** A number as one word or run of digits gives it, before its unit is read. */
export interface Written {
  readonly value: Exact;
  readonly decimals: number;
  readonly end: number;
}

/** A run of digits that is no one number. */
export interface Unclear {
  readonly doubt: Doubt;
  readonly end: number;
}

/** The text a sticky pattern finds at a place; null where it finds none. */
export function foundAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
