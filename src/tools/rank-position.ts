import { z } from 'zod';

import type { Computed } from './computing/computation.js';
import { computeEach } from './computing/compute-each.js';
import { comparable, inBaseUnit } from './computing/comparable.js';
import { termsSchema } from './computing/term.js';
import { checkIndices } from './held.js';
import { defineTool } from './tool.js';

/** Where one number stands among others. */
export interface RankPosition {
  /** 1 for the first; equal values share a rank. */
  readonly rank: number;
  /** How many numbers are ranked. */
  readonly of: number;
  readonly result: Computed;
}

/** The rank of one term among terms that hold a number, highest or lowest first; null where it holds none itself. */
export const rankPosition = defineTool({
  name: 'rank-position',
  description: 'Find the rank of one number among others: "third of 17".',
  input: z.object({ terms: termsSchema, index: z.int().nonnegative(), order: z.enum(['highest', 'lowest']) }),
  checkNames: ({ terms, index }) => checkIndices('term', [index], 'terms', terms.length),
  run({ terms, index, order }, { corpus }): RankPosition | null {
    const all = comparable(computeEach(terms, corpus), ({ result }) => result);
    const own = all.find((one) => one.index === index)?.result;
    if (!own) return null;
    const sign = order === 'highest' ? 1 : -1;
    const ahead = all.filter(({ result }) => sign * inBaseUnit(result).cmp(inBaseUnit(own)) > 0);
    return { rank: 1 + ahead.length, of: all.length, result: own };
  },
});
