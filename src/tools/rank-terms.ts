import { z } from 'zod';

import type { Computed } from './computing/computation.js';
import { computeEach, type IndexedResult } from './computing/compute-each.js';
import { comparable, inBaseUnit } from './computing/comparable.js';
import { termsSchema } from './computing/term.js';
import { limitsSchema, meets } from './filter-terms.js';
import { defineTool } from './tool.js';

/** A term's place in a ranking. */
export interface Ranked {
  /** 0-based place in the list of terms asked for. */
  readonly index: number;
  /** 1 for the first; equal values share a rank. */
  readonly rank: number;
  readonly result: Computed;
}

/** Ranks numbers, highest or lowest first, of those beyond thresholds; terms without a number are left out, ties keep their order. */
export const rankTerms = defineTool({
  name: 'rank-terms',
  description: 'Rank numbers (cells, sums, changes, growth rates), highest or lowest first, and keep the first few.',
  input: z.object({
    terms: termsSchema,
    order: z.enum(['highest', 'lowest']),
    limit: z.int().positive().max(1000).default(1000),
    /** Place of the first term that is kept: 2 for "the second largest". */
    from: z.int().positive().max(1000).default(1),
    limits: limitsSchema.default([]),
  }),
  run({ terms, order, limit, from, limits }, { corpus }): readonly Ranked[] {
    const sign = order === 'highest' ? -1 : 1;
    const kept = computeEach(terms, corpus).filter(({ result }) => meets(result.value, limits));
    const sorted = comparable(kept, ({ result }) => result).toSorted(
      (a, b) => sign * inBaseUnit(a.result).cmp(inBaseUnit(b.result)),
    );
    return ranked(sorted).slice(from - 1, from - 1 + limit);
  },
});

function ranked(sorted: readonly IndexedResult[]): readonly Ranked[] {
  let rank = 1;
  return sorted.map((one, index) => {
    const before = sorted[index - 1];
    if (before && !inBaseUnit(before.result).eq(inBaseUnit(one.result))) rank = index + 1;
    return { ...one, rank };
  });
}
