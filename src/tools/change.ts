import { z } from 'zod';

import { uncomputable, type Computation } from './computing/computation.js';
import { computeTerm } from './computing/compute-terms.js';
import { unequalPeriods } from './computing/equal-periods.js';
import { termSchema } from './computing/term.js';
import { defineTool } from './tool.js';

/** Later minus earlier. Between two percents the change is in percentage points. */
export const change = defineTool({
  name: 'change',
  description: 'Compute how much a number changed: later minus earlier; between two percents in percentage points.',
  input: z.object({ earlier: termSchema, later: termSchema }),
  run({ earlier, later }, { corpus }): Computation {
    const unequal = unequalPeriods(earlier, later, corpus);
    if (unequal) return uncomputable(unequal);
    return computeTerm({ difference: [later, earlier] }, corpus);
  },
});
