import { z } from 'zod';

import { dimensionsEqual, readUnit } from '../knowledge/index.js';

import { uncomputable, type Computation } from './computing/computation.js';
import { computeTerm } from './computing/compute-terms.js';
import { inUnit } from './computing/resolve-term.js';
import { termSchema } from './computing/term.js';
import { defineTool } from './tool.js';

/** A number in another unit of its dimension, exactly: 70.7 亿元 is 707000 万元. Money never becomes tonnes or dollars. */
export const convertUnit = defineTool({
  name: 'convert-unit',
  description: 'Convert a number exactly into another unit of the same dimension, for example 亿元 into million yuan.',
  input: z.object({ term: termSchema, unit: z.string().min(1).max(40) }),
  run({ term, unit: spelling }, { corpus }): Computation {
    const wanted = readUnit(spelling);
    const source = computeTerm(term, corpus);
    if (source.outcome === 'uncomputable') return source;
    const { unit } = source;
    if (!dimensionsEqual(unit.dimension, wanted.dimension)) {
      return uncomputable({ code: 'mixed-units', units: [unit.text, wanted.text] });
    }
    return computeTerm(term, corpus, {
      finish: { expression: (expression) => inUnit({ expression, unit }, wanted), unit: () => wanted },
    });
  },
});
