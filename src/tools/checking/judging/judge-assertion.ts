import type { Computed } from '../../computing/computation.js';
import type { Assertion, Measure, Operand } from '../assertion.js';
import { compareNumber, type Comparison } from './compare-number.js';
import { Measurer, type Finding, type Found } from './measure-terms.js';
import type { ContradictionCode, DoubtCode, ReasonCode } from './reason.js';
import type { Filling, Scope, Subject } from './scope.js';
import { statedNumber, type StatedNumber } from './stated-number.js';

/** What was found out about one thing that a claim says. */
export interface Judgement {
  readonly verdict: 'contradicted' | 'supported' | 'unverifiable';
  readonly reason: ReasonCode;
  readonly stated: StatedNumber | null;
  /** The right figure, or the one that supports the claim. */
  readonly found: Computed | null;
  /** A number off by a power of ten: that power as a decimal, "10", "0.01". */
  readonly factor: string | null;
  /** The place that the row really has, where a ranking was claimed. */
  readonly place: number | null;
}

const NOTHING = { stated: null, found: null, factor: null, place: null } as const;

export function doubt(reason: DoubtCode, stated: StatedNumber | null = null): Judgement {
  return { ...NOTHING, verdict: 'unverifiable', reason, stated };
}

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
      return judgeRank(assertion, scope, filling);
  }
}

type Of<Kind extends Assertion['kind']> = Extract<Assertion, { readonly kind: Kind }>;

function judgeNumber({ measure, stated: mention, sign }: Of<'equals'>, measurer: Measurer): Judgement {
  const stated = statedNumber(mention);
  if (!stated) return doubt('not-understood');
  // "Fell by −2.5 %" says two things.
  if (sign !== 'as-written' && stated.quantity.value.isNegative()) return doubt('not-understood', stated);
  const finding = measureFor(measure, stated, measurer);
  if ('doubt' in finding) return doubt(finding.doubt, stated);
  const { published, computed } = finding.found;
  const known = [published, computed].filter((one) => one !== null);
  const compared = known.map((found) => ({ found, comparison: compareNumber(stated, found, sign) }));
  const fitting = compared.find(({ comparison }) => comparison.kind === 'fits');
  if (fitting) {
    const reason = fitting.found === published ? 'equals-published' : 'equals-computed';
    return { ...NOTHING, verdict: 'supported', reason, stated, found: fitting.found };
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

function contradiction(reason: ContradictionCode, rest: Partial<Judgement>): Judgement {
  return { ...NOTHING, verdict: 'contradicted', reason, ...rest };
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
  return isSo ? { ...NOTHING, verdict: 'supported', reason: 'holds', found } : contradiction('direction', { found });
}

function judgeOrder({ left, right }: Of<'exceeds'>, measurer: Measurer): Judgement {
  if (left.kind === 'value' && right.kind === 'value') {
    const finding = measurer.measure({ kind: 'difference', left: left.of, right: right.of });
    if ('doubt' in finding) return doubt(finding.doubt);
    const found = mainOf(finding.found);
    if (!found) return doubt('incomputable');
    return found.value.gt(0)
      ? { ...NOTHING, verdict: 'supported', reason: 'holds', found }
      : contradiction('order', { found });
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
  if (orders.every(Boolean)) return { ...NOTHING, verdict: 'supported', reason: 'holds', found };
  return orders.some(Boolean) ? doubt('ambiguous') : contradiction('order', { found });
}

function judgeRank(assertion: Of<'ranks'>, scope: Scope, filling: Filling): Judgement {
  const name = operandsOf(assertion.measure)[0]?.row;
  const subject = name && filling.subjects.get(name);
  const { rivals } = scope;
  if (!name || !subject || rivals.length < 2) return doubt('not-understood');
  const own = new Measurer(scope, filling).measure(assertion.measure);
  if ('doubt' in own) return doubt(own.doubt);
  const ranked = rivals.flatMap((rival) => {
    const subjects = new Map([...filling.subjects, [name, rival]]);
    const finding = new Measurer(scope, { ...filling, subjects }).measure(assertion.measure);
    const value = 'found' in finding ? (finding.found.computed ?? finding.found.published) : null;
    return value ? [{ rival, value }] : [];
  });
  const value = ranked.find(({ rival }) => rival === subject)?.value;
  return value && ranked.length === rivals.length ? placed(assertion, value, ranked) : doubt('incomputable');
}

function placed(
  { order, place: claimed, reach }: Of<'ranks'>,
  own: Computed,
  ranked: readonly { readonly rival: Subject; readonly value: Computed }[],
): Judgement {
  const beyond = ranked.filter(({ value }) =>
    order === 'highest' ? value.value.gt(own.value) : value.value.lt(own.value),
  );
  const place = 1 + beyond.length;
  const isSo = reach === 'at' ? place === claimed : place <= claimed;
  return isSo
    ? { ...NOTHING, verdict: 'supported', reason: 'holds', found: own, place }
    : contradiction('rank', { found: own, place });
}

/** The values that a measure is about. */
export function operandsOf(measure: Measure): readonly Operand[] {
  switch (measure.kind) {
    case 'value':
      return [measure.of];
    case 'sum':
    case 'average':
      return measure.of;
    case 'difference':
    case 'ratio':
    case 'excess':
      return [measure.left, measure.right];
    default:
      return measure.base ? [measure.base, measure.of] : [measure.of];
  }
}
