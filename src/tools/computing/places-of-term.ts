import type { NumberPlace } from './number-place.js';
import type { CellPlace } from './operand.js';
import type { Term } from './term.js';

/** Terms that a term is worked out from, in its order; none for a cell or a number of the text. */
export function partsOfTerm(term: Term): readonly Term[] {
  if ('table' in term || 'passage' in term) return [];
  if ('magnitude' in term) return [term.magnitude];
  if ('divided' in term) return [term.divided];
  return Object.values(term).flat();
}

/** Every cell and number of the text that a term starts from, each as often as the term names it. */
export function placesOfTerm(term: Term): readonly (CellPlace | NumberPlace)[] {
  return 'table' in term || 'passage' in term ? [term] : partsOfTerm(term).flatMap(placesOfTerm);
}
