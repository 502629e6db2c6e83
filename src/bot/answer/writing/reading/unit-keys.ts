import type { WritingUnit } from './units.js';

/** The words, numbers and periods of a text as they are compared; a sign may be said in a word. */
export function keysOf(units: readonly WritingUnit[]): readonly string[] {
  return units.filter(({ role }) => role !== 'mark').map(({ word }) => word.replace('#-', '#'));
}

/** Those of one role. */
export function keysIn(units: readonly WritingUnit[], role: WritingUnit['role']): readonly string[] {
  return keysOf(units.filter((unit) => unit.role === role));
}
