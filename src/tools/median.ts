import { z } from 'zod';

import type { Computation } from './computing/computation.js';
import { computeTerm } from './computing/compute-terms.js';
import { termsSchema } from './computing/term.js';
import { defineTool } from './tool.js';

/** The median of numbers of one dimension, in the unit of the first. */
export const median = defineTool({
  name: 'median',
  description: 'Compute the median of numbers.',
  input: z.object({ terms: termsSchema }),
  run({ terms }, { corpus }): Computation {
    return computeTerm({ median: terms }, corpus);
  },
});
