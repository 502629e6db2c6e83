import { z } from 'zod';

import type { Corpus } from '../knowledge/index.js';

import { checkBase } from './computing/check-base.js';
import { uncomputable, type Computed, type Uncomputable } from './computing/computation.js';
import { compute } from './computing/compute.js';
import { computeTerm } from './computing/compute-terms.js';
import { compounded, constant, over } from './computing/expression.js';
import { InputList, PERCENT } from './computing/resolve-term.js';
import { termSchema, type Term } from './computing/term.js';
import { otherYears } from './computing/other-years.js';
import { defineTool } from './tool.js';

/** Compound growth with the two figures it is confused with. */
export interface CompoundGrowth {
  readonly outcome: 'computed';
  /** Percent a year, compounded. */
  readonly compound: Computed;
  /** Percent over all the years. */
  readonly overall: Computed;
  /** Percent a year, the whole growth divided evenly. */
  readonly evenly: Computed;
}

/**
 * Compound growth a year in percent: ((value ÷ base)^(1 ÷ years) − 1) × 100, beside the growth in all and that growth
 * divided by the years. Refused where base or value is not positive, and where the periods are known and
 * not so many years apart.
 */
export const compoundGrowth = defineTool({
  name: 'compound-growth',
  description: 'Compute compound annual growth over a number of years, with total growth and its plain yearly average.',
  input: z.object({ base: termSchema, value: termSchema, years: z.int().positive().max(1000) }),
  run: (growth, { corpus }) => computeCompoundGrowth(growth, corpus),
});

/** Growth over a number of years from one term to another. */
interface GrowthOverYears {
  readonly base: Term;
  readonly value: Term;
  readonly years: number;
}

/** The computation of the tool, for tools that work on terms of their own. */
export function computeCompoundGrowth(
  { base, value, years }: GrowthOverYears,
  corpus: Corpus,
): CompoundGrowth | Uncomputable {
  const checked = checkBase(base, value, corpus);
  if ('obstacle' in checked) return uncomputable(checked.obstacle);
  const other = otherYears({ from: base, to: value, years }, corpus);
  if (other) return uncomputable(other);
  if (checked.cautions.includes('change-of-magnitude')) return uncomputable({ code: 'negative-base', cell: null });
  const overall = computeTerm({ growth: [base, value] }, corpus);
  const evenly = computeTerm({ growth: [base, value] }, corpus, {
    finish: { expression: (expression) => over(expression, constant(years)), unit: () => PERCENT },
  });
  const list = new InputList(corpus);
  const ratio = list.resolve({ ratio: [value, base] });
  if (ratio.outcome === 'uncomputable') return ratio;
  if (overall.outcome === 'uncomputable') return overall;
  if (evenly.outcome === 'uncomputable') return evenly;
  const compound = compute({
    expression: compounded(ratio.expression, years),
    unit: PERCENT,
    inputs: list.measured,
    cautions: ['compound-is-not-average'],
  });
  return { outcome: 'computed', compound, overall, evenly };
}
