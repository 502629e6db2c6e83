import { z } from 'zod';

import type { Computation } from './computing/computation.js';
import { computeTerm } from './computing/compute-terms.js';
import { termSchema } from './computing/term.js';
import { defineTool } from './tool.js';

/** The first number minus the second, both of one dimension; converted where their scales differ. */
export const difference = defineTool({
  name: 'difference',
  description: 'Compute the difference between two numbers: the first minus the second.',
  input: z.object({ minuend: termSchema, subtrahend: termSchema }),
  run({ minuend, subtrahend }, { corpus }): Computation {
    return computeTerm({ difference: [minuend, subtrahend] }, corpus);
  },
});
