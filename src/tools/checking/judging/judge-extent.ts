import { Exact } from '../../../knowledge/index.js';
import type { Assertion } from '../assertion.js';
import type { Degree } from '../words/meanings.js';
import { contradiction, doubt, holding, type Judgement } from './judgement.js';
import type { Measurer } from './measure-terms.js';

/**
 * How far a value may have moved, in percent, or one growth lie above another, in points, to be said to have moved so. Fair up to or from the first bound, false
 * beyond the second, and in between a matter of taste, which is a doubt. The bounds are ours, and wide apart for that
 * reason; in the hand-worded claims "flat" is said of 0.3 and 1.8 %, "slightly" of 0.3 to 2.5 %, "sharply" of 25 % and more.
 */
const BOUNDS: Readonly<Record<Degree, { readonly fair: number; readonly false: number }>> = {
  flat: { fair: 2, false: 5 },
  slight: { fair: 5, false: 10 },
  sharp: { fair: 5, false: 2 },
};

/** Whether a value moved as far as a word says: "slightly", 大幅, "little changed". */
export function judgeExtent(
  { measure, degree }: Extract<Assertion, { readonly kind: 'extent' }>,
  measurer: Measurer,
): Judgement {
  const finding = measurer.measure(measure);
  if ('doubt' in finding) return doubt(finding.doubt);
  const found = finding.found.computed ?? finding.found.published;
  const isShare = found && ['percent', 'percentage-point'].includes(found.unit.dimension.kind);
  if (!isShare) return doubt('incomputable');
  const { fair, false: beyond } = BOUNDS[degree];
  const size = found.value.abs();
  const isWithin = (bound: number): boolean =>
    degree === 'sharp' ? size.gte(new Exact(bound)) : size.lte(new Exact(bound));
  if (isWithin(fair)) return holding({ found });
  return isWithin(beyond) ? doubt('loose') : contradiction('degree', { found });
}
