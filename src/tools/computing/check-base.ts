import type { Corpus } from '../../knowledge/index.js';

import type { Caution, Obstacle } from './computation.js';
import { computeTerm } from './compute-terms.js';
import { unequalPeriods } from './equal-periods.js';
import type { Term } from './term.js';

/** What growth from a base can be said to be: hindered, or possible with what must be said beside it. */
export type BaseCheck = { readonly obstacle: Obstacle } | { readonly cautions: readonly Caution[] };

/**
 * Growth needs two periods of one length, a base that is not zero and a value of the same sign: from −5 to 3 is no percentage. Where both are
 * negative the growth is that of the magnitude: a loss that shrinks from 33.6 to 25.0 falls by 25.6 %.
 */
export function checkBase(base: Term, value: Term, corpus: Corpus): BaseCheck {
  const unequal = unequalPeriods(base, value, corpus);
  if (unequal) return { obstacle: unequal };
  const from = computeTerm(base, corpus);
  const to = computeTerm(value, corpus);
  if (from.outcome === 'uncomputable') return { obstacle: from.obstacle };
  if (to.outcome === 'uncomputable') return { obstacle: to.obstacle };
  if (from.value.isZero()) return { obstacle: { code: 'zero-base', cell: null } };
  if (!to.value.isZero() && from.value.isNegative() !== to.value.isNegative()) {
    return { obstacle: { code: 'sign-change', cell: null } };
  }
  return {
    cautions: [
      ...(from.value.isNegative() ? (['change-of-magnitude'] as const) : []),
      ...(from.unit.dimension.kind === 'percent' ? (['growth-of-percent'] as const) : []),
    ],
  };
}
