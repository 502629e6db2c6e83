import { dimensionsEqual, Exact, type Corpus, type Unit } from '../../knowledge/index.js';

import {
  asPercent,
  constant,
  input,
  magnitude,
  minus,
  over,
  plus,
  statistic,
  times,
  type Expression,
} from './expression.js';
import { numberAtPlace, type NumberPlace } from './number-place.js';
import { cellAtPlace, measureCell, type CellPlace, type Measured } from './operand.js';
import { uncomputable, type Uncomputable } from './computation.js';
import type { Statistic } from './statistics.js';
import type { Term } from './term.js';

/** A term as a formula over the inputs that it needs, in one unit. */
export interface ResolvedTerm {
  readonly outcome: 'resolved';
  readonly expression: Expression;
  readonly unit: Unit;
}

export type Resolution = ResolvedTerm | Uncomputable;

/** Collects the inputs of one computation: a cell or a number that is named twice is one input. */
export class InputList {
  readonly #corpus: Corpus;
  readonly #measured: Measured[] = [];

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  get measured(): readonly Measured[] {
    return this.#measured;
  }

  /** The term over this list's inputs; what hinders it where a cell holds no number or units do not go together. */
  resolve(term: Term): Resolution {
    if ('table' in term) return this.#cell(term);
    if ('passage' in term) return this.#number(term);
    if ('magnitude' in term) return map(this.resolve(term.magnitude), ofMagnitude);
    if ('divided' in term) return map(this.resolve(term.divided), (one) => dividedBy(one, term.by));
    if ('sum' in term) return this.#together(term.sum);
    if ('average' in term) return this.#average(term.average);
    if ('median' in term) return this.#statistic('median', term.median);
    if ('meanDeviation' in term) return this.#deviation(term.meanDeviation);
    if ('difference' in term) return this.#difference(term.difference);
    if ('growth' in term) return this.#growth(term.growth);
    return 'share' in term ? this.#share(term.share) : this.#ratio(term.ratio);
  }

  #cell(place: CellPlace): Resolution {
    const evidence = cellAtPlace(place, this.#corpus);
    const measured = evidence && measureCell(evidence);
    if (!measured) return uncomputable({ code: 'missing-value', cell: evidence ?? null });
    return this.#input(measured, (one) => 'cell' in one.evidence && one.evidence.cell === evidence.cell);
  }

  #number(place: NumberPlace): Resolution {
    const measured = numberAtPlace(place, this.#corpus);
    if (!measured) return uncomputable({ code: 'missing-value', cell: null });
    return this.#input(measured, (one) => isSameNumber(one, measured));
  }

  #input(measured: Measured, isSame: (one: Measured) => boolean): Resolution {
    const known = this.#measured.findIndex(isSame);
    const index = known < 0 ? this.#measured.push(measured) - 1 : known;
    return { outcome: 'resolved', expression: input(index), unit: measured.quantity.unit };
  }

  #together(terms: readonly Term[]): Resolution {
    return addedUp(terms.map((term) => this.resolve(term)));
  }

  #average(terms: readonly Term[]): Resolution {
    return map(this.#together(terms), (sum) => ({ ...sum, expression: over(sum.expression, constant(terms.length)) }));
  }

  /** Of terms of one dimension, in the unit of the first. */
  #statistic(name: Statistic, terms: readonly Term[]): Resolution {
    const resolved = terms.map((term) => this.resolve(term));
    const hindered = resolved.find((one) => one.outcome === 'uncomputable');
    const known = resolved.flatMap((one) => (one.outcome === 'resolved' ? [one] : []));
    const [first] = known;
    if (hindered || !first) return hindered ?? uncomputable({ code: 'missing-value', cell: null });
    const other = known.find(({ unit }) => !dimensionsEqual(unit.dimension, first.unit.dimension));
    if (other) return uncomputable({ code: 'mixed-units', units: [first.unit.text, other.unit.text] });
    return {
      ...first,
      expression: statistic(
        name,
        known.map((one) => inUnit(one, first.unit)),
      ),
    };
  }

  /** Percents lie percentage points from their mean. */
  #deviation(terms: readonly Term[]): Resolution {
    return map(this.#statistic('meanDeviation', terms), (one) => ({ ...one, unit: differenceUnit(one.unit) }));
  }

  #difference([left, right]: readonly [Term, Term]): Resolution {
    return map(join(this.resolve(left), this.resolve(right), minus), (difference) => ({
      ...difference,
      unit: differenceUnit(difference.unit),
    }));
  }

  #growth([base, value]: readonly [Term, Term]): Resolution {
    const from = this.resolve(base);
    return map(join(this.resolve(value), from, minus), (rise) =>
      map(from, (start) => ({
        outcome: 'resolved',
        expression: times(over(rise.expression, inUnit(start, rise.unit)), constant(100)),
        unit: PERCENT,
      })),
    );
  }

  #ratio([part, whole]: readonly [Term, Term]): Resolution {
    return map(join(this.resolve(part), this.resolve(whole), over), ({ expression }) => ({
      outcome: 'resolved',
      expression,
      unit: NO_UNIT,
    }));
  }

  #share(pair: readonly [Term, Term]): Resolution {
    return map(this.#ratio(pair), inPercent);
  }
}

function inPercent({ expression }: ResolvedTerm): ResolvedTerm {
  return { outcome: 'resolved', expression: asPercent(expression), unit: PERCENT };
}

function dividedBy(resolved: ResolvedTerm, by: number): ResolvedTerm {
  return { ...resolved, expression: over(resolved.expression, constant(by)) };
}

function ofMagnitude(resolved: ResolvedTerm): ResolvedTerm {
  return { ...resolved, expression: magnitude(resolved.expression) };
}

/** Left and right in left's unit, put together. */
function join(
  left: Resolution,
  right: Resolution,
  how: (left: Expression, right: Expression) => Expression,
): Resolution {
  if (left.outcome === 'uncomputable') return left;
  if (right.outcome === 'uncomputable') return right;
  if (!dimensionsEqual(left.unit.dimension, right.unit.dimension)) {
    return uncomputable({ code: 'mixed-units', units: [left.unit.text, right.unit.text] });
  }
  return { ...left, expression: how(left.expression, inUnit(right, left.unit)) };
}

/** A sum in the unit of the first: of two halves, so that no addend lies deep in the expression. */
function addedUp(terms: readonly Resolution[]): Resolution {
  const [first] = terms;
  if (!first) return uncomputable({ code: 'missing-value', cell: null });
  if (terms.length === 1) return first;
  const middle = Math.ceil(terms.length / 2);
  return join(addedUp(terms.slice(0, middle)), addedUp(terms.slice(middle)), plus);
}

/** One number of a text; the two ends of a range start at one place. */
function isSameNumber(left: Measured, right: Measured): boolean {
  if ('cell' in left.evidence || 'cell' in right.evidence) return false;
  const isOnePlace = left.evidence.passage === right.evidence.passage && left.evidence.at === right.evidence.at;
  return isOnePlace && left.quantity.value.eq(right.quantity.value);
}

/** Passes what hinders on, and works on the rest. */
function map(resolution: Resolution, then: (term: ResolvedTerm) => Resolution): Resolution {
  return resolution.outcome === 'resolved' ? then(resolution) : resolution;
}

/** A formula in another unit of its dimension: multiplied or divided by the factor between them. */
export function inUnit({ expression, unit }: Pick<ResolvedTerm, 'expression' | 'unit'>, wanted: Unit): Expression {
  if (unit.scale.eq(wanted.scale)) return expression;
  const factor = unit.scale.div(wanted.scale);
  return factor.gt(1)
    ? times(expression, constant(factor.toNumber()))
    : over(expression, constant(wanted.scale.div(unit.scale).toNumber()));
}

const ONE = new Exact(1);

export const PERCENT: Unit = { text: '%', dimension: { kind: 'percent' }, scale: ONE };
const PERCENTAGE_POINT: Unit = { text: 'pp', dimension: { kind: 'percentage-point' }, scale: ONE };
export const TIMES: Unit = { text: 'x', dimension: { kind: 'times' }, scale: ONE };
const NO_UNIT: Unit = { text: '', dimension: { kind: 'count', noun: '' }, scale: ONE };

/** Two percents differ by percentage points. */
function differenceUnit(unit: Unit): Unit {
  return unit.dimension.kind === 'percent' ? PERCENTAGE_POINT : unit;
}
