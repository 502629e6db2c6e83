import { z } from 'zod';

import type { Computation } from './computing/computation.js';
import { computeTerm } from './computing/compute-terms.js';
import { termsSchema } from './computing/term.js';
import { defineTool } from './tool.js';

/** The sum of numbers of one dimension, in the unit of the first. */
export const sum = defineTool({
  name: 'sum',
  description: 'Add numbers up.',
  input: z.object({ terms: termsSchema }),
  run({ terms }, { corpus }): Computation {
    return computeTerm({ sum: terms }, corpus);
  },
});
