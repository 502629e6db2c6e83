import type { Computed } from '../../computing/computation.js';
import type { Assertion, Measure } from '../assertion.js';
import { compareNumber, liesBeyond, type Comparison } from './compare-number.js';
import { Measurer, type Finding, type Found } from './measure-terms.js';
import { judgeExtent } from './judge-extent.js';
import { contradiction, doubt, holding, UNTOLD, worst, type Judgement } from './judgement.js';
import { judgeQuantified } from './judge-quantified.js';
import { judgeFollows, judgeRank, judgeTotal } from './judge-rank.js';
import type { Filling, Scope } from './scope.js';
import { statedNumber, type StatedNumber } from './stated-number.js';

/** Judges one assertion in one table, read one way. */
export function judgeAssertion(assertion: Assertion, scope: Scope, filling: Filling): Judgement {
  const measurer = new Measurer(scope, filling);
  switch (assertion.kind) {
    case 'equals':
      return judgeNumber(assertion, measurer);
    case 'moves':
      return judgeMove(assertion, measurer);
    case 'exceeds':
      return judgeOrder(assertion, measurer);
    case 'ranks':
      return judgeRank(assertion, scope, filling, (condition, each) => judgeAssertion(condition, scope, each));
    case 'follows':
      return judgeFollows(assertion, scope, filling);
    case 'totals':
      return judgeTotal(assertion, scope, filling);
    case 'beyond':
      return judgeBeyond(assertion, measurer);
    case 'extent':
      return judgeExtent(assertion, measurer);
    case 'quantified':
      return judgeQuantified(assertion, scope, filling, (condition, each) => judgeAssertion(condition, scope, each));
    default:
      return judgeSeveral(assertion, scope, filling);
  }
}

function judgeSeveral(
  assertion: Of<'all-of' | 'alternatives' | 'each-period'>,
  scope: Scope,
  filling: Filling,
): Judgement {
  if (assertion.kind === 'alternatives') return judgeAlternatives(assertion, scope, filling);
  if (assertion.kind === 'each-period') return judgeEachPeriod(assertion, scope, filling);
  return worst(assertion.of.map((one) => judgeAssertion(one, scope, filling)));
}

/** True or false where every reading is. */
function judgeAlternatives({ readings }: Of<'alternatives'>, scope: Scope, filling: Filling): Judgement {
  const judged = readings.map((reading) => worst(reading.map((one) => judgeAssertion(one, scope, filling))));
  const [first, ...others] = judged;
  if (!first) return doubt('not-understood');
  const isAgreed = others.every(({ verdict }) => verdict === first.verdict);
  return isAgreed ? first : (judged.find(({ verdict }) => verdict === 'unverifiable') ?? doubt('ambiguous'));
}

/** True where it is so in every period, false where it is not in one. */
function judgeEachPeriod({ of }: Of<'each-period'>, scope: Scope, filling: Filling): Judgement {
  const judged = scope.years.flatMap((period) => of.map((one) => judgeAssertion(one, scope, { ...filling, period })));
  return judged.length > of.length ? worst(judged) : doubt('open-period');
}

type Of<Kind extends Assertion['kind']> = Extract<Assertion, { readonly kind: Kind }>;

function judgeNumber(
  { measure, stated: mention, sign, isPublished = false }: Of<'equals'>,
  measurer: Measurer,
): Judgement {
  const stated = statedNumber(mention);
  if (!stated) return doubt('not-understood');
  // "Fell by −2.5 %" says two things.
  if (sign !== 'as-written' && stated.quantity.value.isNegative()) return doubt('not-understood', stated);
  const finding = measureFor(measure, stated, measurer);
  if ('doubt' in finding) return doubt(finding.doubt, stated);
  const { published, computed } = finding.found;
  const known = [published, isPublished ? null : computed].filter((one) => one !== null);
  const compared = known.map((found) => ({ found, comparison: compareNumber(stated, found, sign) }));
  const fitting = compared.find(({ comparison }) => comparison.kind === 'fits');
  if (fitting) {
    const reason = fitting.found === published ? 'equals-published' : 'equals-computed';
    return { ...UNTOLD, verdict: 'supported', reason, stated, found: fitting.found };
  }
  const [first] = compared.toSorted((left, right) => weight(right.comparison) - weight(left.comparison));
  return first ? misstated(first.comparison, stated, first.found) : doubt('incomputable', stated);
}

/** A doubt about one of two figures is a doubt; of two mistakes the one that explains more is named. */
function weight({ kind }: Comparison): number {
  return { loose: 3, fits: 0, 'other-number': 0, 'other-unit': 0, direction: 2, 'percent-point': 2, unit: 1, scale: 1 }[
    kind
  ];
}

function measureFor(measure: Measure, { quantity }: StatedNumber, measurer: Measurer): Finding {
  const { kind } = quantity.unit.dimension;
  if (measure.kind === 'ratio') return measurer.ratio(measure, kind === 'percent' ? 'percent' : 'times');
  const found = measurer.measure(measure);
  // Points of what is no percent are growth taken for points, if anything.
  const isNoPercent = 'found' in found && found.found.computed?.unit.dimension.kind !== 'percentage-point';
  return measure.kind === 'change' && kind === 'percentage-point' && isNoPercent
    ? measurer.measure({ ...measure, kind: 'growth' })
    : found;
}

function misstated(comparison: Comparison, stated: StatedNumber, found: Computed): Judgement {
  switch (comparison.kind) {
    case 'loose':
    case 'other-unit':
      return { ...doubt(comparison.kind, stated), found: null };
    case 'scale':
      return contradiction('scale', { stated, found, factor: comparison.factor.toFixed() });
    case 'fits':
      return doubt('not-understood', stated);
    default:
      return contradiction(comparison.kind, { stated, found });
  }
}

function mainOf({ published, computed }: Found): Computed | null {
  return published ?? computed;
}

function judgeMove({ measure, sign }: Of<'moves'>, measurer: Measurer): Judgement {
  const finding = measurer.measure(measure);
  if ('doubt' in finding) return doubt(finding.doubt);
  const found = mainOf(finding.found);
  if (!found || (sign !== 'positive' && sign !== 'negative')) return doubt('not-understood');
  const isSo = sign === 'positive' ? found.value.gt(0) : found.value.lt(0);
  return isSo ? holding({ found }) : contradiction('direction', { found });
}

/** Beyond a number where both the printed and the computed figure are. */
function judgeBeyond({ measure, stated: mention, side }: Of<'beyond'>, measurer: Measurer): Judgement {
  const stated = statedNumber(mention);
  if (!stated) return doubt('not-understood');
  const finding = measurer.measure(measure);
  if ('doubt' in finding) return doubt(finding.doubt, stated);
  const found = mainOf(finding.found);
  const known = [finding.found.published, finding.found.computed].filter((one) => one !== null);
  const sides = known.map((one) => liesBeyond(stated, one, side));
  if (!found || sides.includes(null)) return doubt('other-unit', stated);
  if (sides.every((isSo) => isSo === true)) return holding({ stated, found });
  return sides.includes(true) ? doubt('ambiguous', stated) : contradiction('other-number', { stated, found });
}

function judgeOrder({ left, right }: Of<'exceeds'>, measurer: Measurer): Judgement {
  if (left.kind === 'value' && right.kind === 'value') {
    const finding = measurer.measure({ kind: 'difference', left: left.of, right: right.of });
    if ('doubt' in finding) return doubt(finding.doubt);
    const found = mainOf(finding.found);
    if (!found) return doubt('incomputable');
    const isSo = found.value.gt(0);
    const larger = measurer.measure(isSo ? left : right);
    const ahead = 'found' in larger ? mainOf(larger.found) : null;
    return isSo ? holding({ found, ahead }) : contradiction('order', { found, ahead });
  }
  const [one, other] = [measurer.measure(left), measurer.measure(right)];
  if ('doubt' in one) return doubt(one.doubt);
  if ('doubt' in other) return doubt(other.doubt);
  return judgeFaster(one.found, other.found);
}

/** One grew faster than another where both the printed and the computed growth say so. */
function judgeFaster(one: Found, other: Found): Judgement {
  const pairs = [
    [one.published, other.published],
    [one.computed, other.computed],
  ] as const;
  const orders = pairs.flatMap(([left, right]) => (left && right ? [left.value.gt(right.value)] : []));
  const found = one.computed ?? one.published;
  if (orders.length === 0 || !found) return doubt('incomputable');
  if (orders.every(Boolean)) return holding({ found, ahead: found });
  if (orders.some(Boolean)) return doubt('ambiguous');
  const ahead = other.computed ?? other.published;
  return contradiction('order', { found, ahead, others: ahead ? [ahead] : [] });
}
