import { z } from 'zod';

import { uncomputable, type Computation } from './computing/computation.js';
import { computeTerm, IN_PERCENT, type Finish } from './computing/compute-terms.js';
import { TIMES } from './computing/resolve-term.js';
import { termSchema } from './computing/term.js';
import { defineTool } from './tool.js';

const forms = ['number', 'percent', 'times'] as const;

/** How a ratio is said: 0.43, 43 %, or 0.43 times. */
export type RatioForm = (typeof forms)[number];

/** One number over another, as a number, as a share in percent, or as times ("2.16 times as large"). */
export const ratio = defineTool({
  name: 'ratio',
  description: 'Divide one number by another: a ratio, a share in percent, or how many times one is the other.',
  input: z.object({ part: termSchema, whole: termSchema, as: z.enum(forms).default('number') }),
  run({ part, whole, as }, { corpus }): Computation {
    const base = computeTerm(whole, corpus);
    if (base.outcome === 'uncomputable') return base;
    if (base.value.isZero()) return uncomputable({ code: 'zero-base', cell: null });
    const finish = FINISHES[as];
    return computeTerm({ ratio: [part, whole] }, corpus, finish ? { finish } : {});
  },
});

const FINISHES: Readonly<Record<RatioForm, Finish | null>> = {
  number: null,
  percent: IN_PERCENT,
  times: { expression: (expression) => expression, unit: () => TIMES },
};
