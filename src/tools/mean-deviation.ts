import { z } from 'zod';

import type { Computation } from './computing/computation.js';
import { computeTerm } from './computing/compute-terms.js';
import { termsSchema } from './computing/term.js';
import { defineTool } from './tool.js';

/** How far numbers of one dimension lie from their mean, on average; of percents in percentage points. */
export const meanDeviation = defineTool({
  name: 'mean-deviation',
  description: 'Compute the mean absolute deviation of numbers: how far they lie from their mean, on average.',
  input: z.object({ terms: termsSchema }),
  run({ terms }, { corpus }): Computation {
    return computeTerm({ meanDeviation: terms }, corpus);
  },
});
