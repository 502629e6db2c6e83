import { z } from 'zod';

import type { Computation } from './computing/computation.js';
import { computeTerm } from './computing/compute-terms.js';
import { termSchema } from './computing/term.js';
import { defineTool } from './tool.js';

/** The first number minus the second, both of one dimension; converted where their scales differ. */
export const difference = defineTool({
  name: 'difference',
  description: 'Compute the difference between two numbers: the first minus the second.',
  input: z.object({
    minuend: termSchema,
    subtrahend: termSchema,
    /** "distance": how far two numbers lie apart, the smaller taken from the larger. */
    as: z.enum(['signed', 'distance']).optional(),
  }),
  run({ minuend, subtrahend, as }, { corpus }): Computation {
    const result = computeTerm({ difference: [minuend, subtrahend] }, corpus);
    const isTurned = as === 'distance' && result.outcome === 'computed' && result.value.isNegative();
    return isTurned ? computeTerm({ difference: [subtrahend, minuend] }, corpus) : result;
  },
});
