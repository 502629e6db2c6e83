import type { Corpus } from '../../knowledge/index.js';

import type { Computed } from './computation.js';
import { computeTerm } from './compute-terms.js';
import type { Term } from './term.js';

/** A computed term with its place in the list asked for. */
export interface IndexedResult {
  readonly index: number;
  readonly result: Computed;
}

/** Every term that holds a number, in order; the others are left out. */
export function computeEach(terms: readonly Term[], corpus: Corpus): readonly IndexedResult[] {
  return terms.flatMap((term, index) => {
    const result = computeTerm(term, corpus);
    return result.outcome === 'computed' ? [{ index, result }] : [];
  });
}
