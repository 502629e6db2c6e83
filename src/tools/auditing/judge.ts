import { intervalOf, type Interval } from '../../knowledge/index.js';
import type { Computation } from '../computing/computation.js';

import type { AuditDoubt, AuditFinding, Published } from './finding.js';

/** What is said of a figure that cannot be judged. */
export function cannotTell(figure: Published, doubt: AuditDoubt): AuditFinding {
  return { ...figure, computed: null, verdict: 'cannot tell', doubt };
}

/**
 * Holds a published figure against its recomputation: consistent where some inputs that round to the printed ones
 * give a result that rounds to the figure, inconsistent where none do. `others` are results of other ways of
 * computing that are also in use: a figure that fits one of them alone is not called wrong.
 */
export function judge(figure: Published, computation: Computation, others: readonly Computation[] = []): AuditFinding {
  if (computation.outcome === 'uncomputable') return cannotTell(figure, computation.obstacle);
  const { quantity } = figure.published;
  if (quantity.unit.dimension.kind !== computation.unit.dimension.kind) {
    return cannotTell(figure, { code: 'mixed-units', units: [quantity.unit.text, computation.unit.text] });
  }
  const told = { ...figure, computed: computation };
  if (computation.interval === null) return { ...told, verdict: 'cannot tell', doubt: { code: 'unbounded' } };
  const printed = intervalOf(quantity);
  if (meet(printed, computation.interval)) return { ...told, verdict: 'consistent' };
  // A loss that shrinks by a quarter is printed as −25 % by some and as 25 % by others.
  const isMagnitude =
    computation.cautions.includes('change-of-magnitude') && meet(mirrored(printed), computation.interval);
  const fits = others.some((one) => one.outcome === 'computed' && one.interval && meet(printed, one.interval));
  return isMagnitude || fits
    ? { ...told, verdict: 'cannot tell', doubt: { code: 'other-convention' } }
    : { ...told, verdict: 'inconsistent' };
}

/** Touching is enough: a half is rounded up by some and to the even digit by others. */
function meet(left: Interval, right: Interval): boolean {
  return left.low.lte(right.high) && right.low.lte(left.high);
}

function mirrored({ low, high }: Interval): Interval {
  return { low: high.neg(), high: low.neg() };
}
