import { z } from 'zod';

import type { Computation } from './computing/computation.js';
import { computeTerm } from './computing/compute-terms.js';
import { termsSchema } from './computing/term.js';
import { defineTool } from './tool.js';

/** The arithmetic mean of numbers of one dimension, in the unit of the first. */
export const average = defineTool({
  name: 'average',
  description: 'Compute the arithmetic mean of numbers.',
  input: z.object({ terms: termsSchema }),
  run({ terms }, { corpus }): Computation {
    return computeTerm({ average: terms }, corpus);
  },
});
