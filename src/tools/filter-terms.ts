import { z } from 'zod';

import { Exact } from '../knowledge/index.js';

import { computeEach, type IndexedResult } from './computing/compute-each.js';
import { termsSchema } from './computing/term.js';
import { defineTool } from './tool.js';

const comparisons = ['above', 'at-least', 'below', 'at-most'] as const;

export type Comparison = (typeof comparisons)[number];

const HOLDS: Readonly<Record<Comparison, (value: Exact, limit: Exact) => boolean>> = {
  above: (value, limit) => value.gt(limit),
  'at-least': (value, limit) => value.gte(limit),
  below: (value, limit) => value.lt(limit),
  'at-most': (value, limit) => value.lte(limit),
};

const decimal = z.string().regex(/^-?\d{1,40}(?:\.\d{1,40})?$/u);

/** Thresholds as exact decimals, in the unit of each term that they are held against. */
export const limitsSchema = z.array(z.object({ comparison: z.enum(comparisons), value: decimal })).max(4);

/** Whether a number lies beyond every threshold. */
export function meets(value: Exact, limits: z.output<typeof limitsSchema>): boolean {
  return limits.every((limit) => HOLDS[limit.comparison](value, new Exact(limit.value)));
}

/**
 * Keeps the numbers beyond thresholds, in order; thresholds are exact decimals in the unit of each term. Without a
 * threshold every term that holds a number is kept.
 */
export const filterTerms = defineTool({
  name: 'filter-terms',
  description: 'Keep the numbers above or below thresholds given in their own unit.',
  input: z.object({
    terms: termsSchema,
    limits: limitsSchema,
  }),
  run({ terms, limits }, { corpus }): readonly IndexedResult[] {
    return computeEach(terms, corpus).filter(({ result }) => meets(result.value, limits));
  },
});
