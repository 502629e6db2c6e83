import { z } from 'zod';

import { uncomputable, type Computation } from './computing/computation.js';
import { computeTerm } from './computing/compute-terms.js';
import { unequalPeriods } from './computing/equal-periods.js';
import { constant, over } from './computing/expression.js';
import { termSchema } from './computing/term.js';
import { otherYears } from './computing/other-years.js';
import { defineTool } from './tool.js';

/**
 * Change a period, divided evenly: (later − earlier) ÷ periods, in the unit of the numbers. Refused where the periods
 * are known and not so many years apart.
 */
export const averageChange = defineTool({
  name: 'average-change',
  description: 'Compute the average change a year: later minus earlier, divided by the number of years.',
  input: z.object({ earlier: termSchema, later: termSchema, years: z.int().positive().max(1000) }),
  run({ earlier, later, years }, { corpus }): Computation {
    const obstacle = unequalPeriods(earlier, later, corpus) ?? otherYears({ from: earlier, to: later, years }, corpus);
    if (obstacle) return uncomputable(obstacle);
    return computeTerm({ difference: [later, earlier] }, corpus, {
      finish: { expression: (expression) => over(expression, constant(years)), unit: (unit) => unit },
    });
  },
});
