import { z } from 'zod';

import { checkBase } from './computing/check-base.js';
import { uncomputable, type Computation } from './computing/computation.js';
import { computeTerm } from './computing/compute-terms.js';
import { termSchema } from './computing/term.js';
import { defineTool } from './tool.js';

/**
 * Growth from a base to a value, in percent: (value − base) ÷ base × 100. Refused for a base of zero and for a change
 * of sign; of two negative numbers it is the growth of their magnitude, and says so.
 */
export const growthRate = defineTool({
  name: 'growth-rate',
  description: 'Compute by how many percent a number grew from a base, earlier to later.',
  input: z.object({ base: termSchema, value: termSchema }),
  run({ base, value }, { corpus }): Computation {
    const checked = checkBase(base, value, corpus);
    if ('obstacle' in checked) return uncomputable(checked.obstacle);
    return computeTerm({ growth: [base, value] }, corpus, { cautions: checked.cautions });
  },
});
