import { periodLength } from '../../../knowledge/index.js';
import { inSomeYear } from '../calendar/undated.js';
import { checkBase } from '../../computing/check-base.js';
import type { Computed } from '../../computing/computation.js';
import { computeTerm, IN_PERCENT, type Finish } from '../../computing/compute-terms.js';
import { TIMES } from '../../computing/resolve-term.js';
import type { Term } from '../../computing/term.js';
import { computeCompoundGrowth } from '../../compound-growth.js';
import type { Measure, Operand } from '../assertion.js';
import type { MeasureNature } from '../measure-nature.js';
import type { DoubtCode } from './reason.js';
import type { Filling, Scope, Subject } from './scope.js';

/** What the source gives for a measure: the figure that it prints first, then the computed one. */
export interface Found {
  readonly published: Computed | null;
  readonly computed: Computed | null;
}

export type Finding = { readonly found: Found } | { readonly doubt: DoubtCode };

/** A number of a subject in a period. */
interface Value {
  readonly subject: Subject;
  readonly period: string | null;
  readonly term: Term;
}

type Located = Value | { readonly doubt: DoubtCode };

const IN_TIMES: Finish = { expression: (expression) => expression, unit: () => TIMES };

/** Works out measures in one table, read one way. */
export class Measurer {
  readonly #scope: Scope;
  readonly #filling: Filling;

  constructor(scope: Scope, filling: Filling) {
    this.#scope = scope;
    this.#filling = filling;
  }

  measure(measure: Measure): Finding {
    switch (measure.kind) {
      case 'value':
        return this.#with([this.#locate(measure.of)], ([cell]) => printed(cell.term, this.#compute(cell.term)));
      case 'base-value':
        return this.#with([this.#baseOf(measure)], ([cell]) => printed(cell.term, this.#compute(cell.term)));
      case 'sum':
      case 'average':
        return this.#together(measure.kind, measure.of);
      case 'growth-gap':
        return this.#growths(measure, (left, right) => this.#compute({ difference: [left, right] }));
      case 'growth-ratio':
        return this.#growths(measure, (left, right) => this.#compute({ ratio: [left, right] }, IN_TIMES));
      case 'difference':
      case 'ratio':
      case 'excess':
        return this.#ofTwo(measure.kind, this.#locate(measure.left), this.#locate(measure.right));
      default:
        return this.#moved(measure.kind, this.#baseOf(measure), this.#locate(measure.of));
    }
  }

  #together(kind: 'average' | 'sum', operands: readonly Operand[]): Finding {
    const cells = operands.map((operand) => this.#locate(operand));
    const held = cells.flatMap((cell) => ('doubt' in cell ? [] : [cell.term]));
    const missing = cells.find((cell) => 'doubt' in cell);
    if (missing && 'doubt' in missing) return missing;
    if (kind === 'sum' && cells.some((cell) => isStanding(cell, cells))) return { doubt: 'incomputable' };
    return worked(this.#compute(kind === 'sum' ? { sum: held } : { average: held }));
  }

  #ofTwo(kind: 'difference' | 'excess' | 'ratio', one: Located, other: Located): Finding {
    return this.#with([one, other], ([left, right]) => {
      if (!right) return { doubt: 'not-understood' };
      if (kind === 'excess') return worked(this.#growth(right.term, left.term));
      const term: Term =
        kind === 'ratio' ? { ratio: [left.term, right.term] } : { difference: [left.term, right.term] };
      return worked(this.#compute(term));
    });
  }

  /** What is worked out of two printed growths, and of two computed ones. */
  #growths(
    { left, right }: { readonly left: Operand; readonly right: Operand },
    compute: (left: Term, right: Term) => Computed | null,
  ): Finding {
    const ends = [left, right].flatMap((of) => [this.#baseOf({ base: null, of }), this.#locate(of)]);
    return this.#with(ends, ([base, at, otherBase, otherAt]) => {
      if (!at || !otherBase || !otherAt) return { doubt: 'not-understood' };
      const [one, other] = [printedGrowthOf(base, at), printedGrowthOf(otherBase, otherAt)];
      const published = one && other ? compute(one, other) : null;
      const isPlain = this.#growth(base.term, at.term) !== null && this.#growth(otherBase.term, otherAt.term) !== null;
      const computed = isPlain
        ? compute({ growth: [base.term, at.term] }, { growth: [otherBase.term, otherAt.term] })
        : null;
      return published || computed ? { found: { published, computed } } : { doubt: 'incomputable' };
    });
  }

  #moved(
    kind: 'change' | 'growth' | 'mean-growth' | 'multiple' | 'yearly-growth',
    from: Located,
    to: Located,
  ): Finding {
    return this.#with([from, to], ([base, at]) => {
      if (!at) return { doubt: 'not-understood' };
      if (base.subject === at.subject && base.period === at.period) return { doubt: 'open-period' };
      if (areUnequal(base.period, at.period)) return { doubt: 'incomputable' };
      switch (kind) {
        case 'change':
          return worked(this.#compute({ difference: [at.term, base.term] }));
        case 'multiple':
          return worked(this.#compute({ ratio: [at.term, base.term] }, IN_TIMES));
        case 'growth':
          return { found: { published: this.#published(base, at), computed: this.#growth(base.term, at.term) } };
        case 'mean-growth':
          return this.#meanGrowth(base, at);
        case 'yearly-growth': {
          const found = this.#yearly(base, at);
          return found ? { found } : { doubt: 'incomputable' };
        }
      }
    });
  }

  /** The average of the growths that are printed of each part, and of the computed ones. */
  #meanGrowth(base: Value, { subject: { parts = [] }, period }: Value): Finding {
    const printedOnes = parts.map((part) => part.growthBetween(base.period ?? '', period ?? ''));
    const computedOnes = parts.map((part) => this.#growthTerm(part.valuesIn(base.period), part.valuesIn(period)));
    const [published, computed] = [printedOnes, computedOnes].map((terms) => {
      const held = terms.filter((term) => term !== null);
      return held.length > 1 && held.length === parts.length ? this.#compute({ average: held }) : null;
    });
    return published || computed
      ? { found: { published: published ?? null, computed: computed ?? null } }
      : { doubt: 'incomputable' };
  }

  #growthTerm([base, otherBase]: readonly Term[], [at, otherAt]: readonly Term[]): Term | null {
    const isOne = base && at && !otherBase && !otherAt && this.#growth(base, at) !== null;
    return isOne ? { growth: [base, at] } : null;
  }

  #with(cells: readonly Located[], then: (cells: readonly [Value, ...Value[]]) => Finding): Finding {
    const located: Value[] = [];
    for (const cell of cells) {
      if ('doubt' in cell) return cell;
      located.push(cell);
    }
    const [first, ...rest] = located;
    return first ? then([first, ...rest]) : { doubt: 'not-understood' };
  }

  /** The base named, or the same row in the period before. */
  #baseOf({ base, of }: { readonly base: Operand | null; readonly of: Operand }): Located {
    if (base !== null) return this.#locate(base);
    const at = of.period ?? this.#filling.period;
    const period = at === null ? null : this.#scope.earlier(at, this.#filling.before);
    return period === null ? { doubt: 'open-period' } : this.#locate({ ...of, period });
  }

  #locate({ row: name, period: named }: Operand): Located {
    const period = named ?? this.#filling.period;
    const subject = this.#filling.subjects.get(name);
    if (!subject) return { doubt: 'not-held' };
    const [term, second] = subject.valuesIn(period);
    if (second) return { doubt: 'ambiguous' };
    if (!term) return { doubt: period === null ? 'open-period' : 'period-not-held' };
    return { subject, period, term };
  }

  #compute(term: Term, finish?: Finish): Computed | null {
    const result = computeTerm(term, this.#scope.corpus, finish ? { finish } : {});
    return result.outcome === 'computed' && result.value.isFinite() ? result : null;
  }

  /** Growth of what is positive: that of a loss would be said of its magnitude. */
  #growth(base: Term, at: Term): Computed | null {
    const checked = checkBase(base, at, this.#scope.corpus);
    const isPlain = 'cautions' in checked && !checked.cautions.includes('change-of-magnitude');
    return isPlain ? this.#compute({ growth: [base, at] }) : null;
  }

  #published(base: Value, at: Value): Computed | null {
    const term = printedGrowthOf(base, at);
    return term && this.#compute(term);
  }

  #yearly(base: Value, at: Value): Found | null {
    const years = Number(at.period) - Number(base.period);
    if (base.subject !== at.subject || !Number.isInteger(years) || years < 1) return null;
    const term = at.subject.yearlyGrowthBetween(base.period ?? '', at.period ?? '');
    const result = computeCompoundGrowth({ base: base.term, value: at.term, years }, this.#scope.corpus);
    return {
      published: term && this.#compute(term),
      computed: 'compound' in result ? result.compound : null,
    };
  }

  /** A ratio as a share, for a claim in percent; as times for any other. */
  ratio(measure: Extract<Measure, { readonly left: Operand }>, as: 'percent' | 'times'): Finding {
    return this.#with([this.#locate(measure.left), this.#locate(measure.right)], ([left, right]) =>
      right
        ? worked(this.#compute({ ratio: [left.term, right.term] }, as === 'percent' ? IN_PERCENT : IN_TIMES))
        : { doubt: 'not-understood' },
    );
  }
}

/** A quarter is no base of a year. */
function areUnequal(base: string | null, at: string | null): boolean {
  const [left, right] = [base, at].map((period) => (period === null ? null : periodLength(inSomeYear(period))));
  return left !== right && left !== null && right !== null && left !== 'day' && right !== 'day';
}

/** What stood at several moments, or a rate, does not add up over time. */
function isStanding(cell: Located, cells: readonly Located[]): boolean {
  if ('doubt' in cell || !STANDING.has(cell.subject.nature)) return false;
  return cells.some((other) => 'subject' in other && other.subject === cell.subject && other.period !== cell.period);
}

const STANDING: ReadonlySet<MeasureNature> = new Set(['rate', 'stock']);

function printedGrowthOf(base: Value, at: Value): Term | null {
  return base.subject === at.subject ? at.subject.growthBetween(base.period ?? '', at.period ?? '') : null;
}

/** What stands in a cell is published; what several add up to is computed. */
function printed(term: Term, computed: Computed | null): Finding {
  if (computed && ('sum' in term || 'average' in term)) return worked(computed);
  return computed ? { found: { published: computed, computed: null } } : { doubt: 'not-held' };
}

function worked(computed: Computed | null): Finding {
  return computed ? { found: { published: null, computed } } : { doubt: 'incomputable' };
}
