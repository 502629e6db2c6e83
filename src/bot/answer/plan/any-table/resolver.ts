import { askedPeriods, inPeriod, withoutPeriods, type AskedPeriod, type Series } from '../../../../knowledge/index.js';
import type { Term } from '../../../../tools/index.js';
import { periodsOf, type Linker } from './linker.js';
import { rowsToAdd } from './group-total.js';
import { movementEnds } from './movement-ends.js';
import { isPrintedMovement, printedMovements } from './printed-movements.js';
import { chooseOne, choosePair, isMiss, WHOLE_NAME, type Candidate, type Miss, type Scope } from './operand.js';
import { mapPhrases, value, wordingOf, type Expression, type Reduction } from './reading.js';
import {
  asPeriod,
  combined,
  comparable,
  heldPeriods,
  openPeriod,
  isPercent,
  joined,
  single,
  yearBefore,
  type Resolved,
  type Worked,
} from './resolved.js';

type Of<Kind extends Expression['kind']> = Extract<Expression, { readonly kind: Kind }>;

/** Links the phrases of an expression to the cells of one table. */
export class Resolver {
  readonly #linker: Linker;

  constructor(linker: Linker) {
    this.#linker = linker;
  }

  resolve(expression: Expression, scope: Scope): Resolved | Miss {
    if (expression.kind === 'either') return this.#either(expression.options, scope);
    if (expression.kind === 'perhaps-named') return this.resolve(expression.otherwise, scope);
    const worked = this.#operator(expression, scope);
    return isMiss(worked) ? worked : { expression, ...worked };
  }

  #operator(expression: Exclude<Expression, Of<'either' | 'perhaps-named'>>, scope: Scope): Worked | Miss {
    switch (expression.kind) {
      case 'value':
        return this.#value(expression.phrase, scope);
      case 'together':
        return this.#together(expression, scope);
      case 'over-time':
        return this.#overTime(expression, scope);
      case 'apart':
        return this.#pair(expression.left, expression.right, scope, apartTerm(expression));
      case 'quotient':
        return this.#quotient(expression, scope);
    }
  }

  #either(options: readonly Expression[], scope: Scope): Resolved | Miss {
    const resolved = options.map((option) => this.resolve(option, scope));
    const found = resolved.flatMap((one) => (isMiss(one) ? [] : [one]));
    const [best] = found.toSorted((left, right) => right.score - left.score);
    return best ?? resolved[0] ?? { code: 'unmatched' };
  }

  #value(phrase: string, scope: Scope): Worked | Miss {
    const chosen = chooseOne(this.#linker.find(phrase, scope));
    return isMiss(chosen) ? chosen : single(chosen);
  }

  #together({ how, of }: Of<'together'>, scope: Scope): Worked | Miss {
    if (of.kind !== 'value') return this.#eachPeriod(how, of, scope);
    const added = how === 'average' ? null : this.#underHeading(of.phrase, scope);
    if (added) return added;
    const found = this.#linker.list(of.phrase, scope);
    if (isMiss(found)) return found;
    const [only] = found;
    const periods = periodsOf(of.phrase, scope);
    if (found.length === 1 && only && periods.length < 2) return this.#ofOne(how, only, periods[0] ?? null);
    const points = found.flatMap((one) => one.points);
    return combined(how, points, Math.min(...found.map(({ score }) => score)));
  }

  /** "Total assets" where no row prints it: the rows under that heading, added up. */
  #underHeading(phrase: string, scope: Scope): Worked | null {
    const periods = periodsOf(phrase, scope);
    const rows = rowsToAdd(phrase, this.#linker.index);
    const points = rows?.map((row) =>
      periods.length === 0 ? row.points : periods.flatMap((one) => inPeriod(row.points, one)),
    );
    const isWhole = points?.every((one) => one.length === 1) ?? false;
    const worked = points && isWhole ? combined('sum', points.flat(), 1) : null;
    return worked === null || isMiss(worked) ? null : worked;
  }

  /** One series in one period, or in none: "total assets in 2019" is a row, "the 2019 average" that of a year. */
  #ofOne(how: Reduction, found: Candidate, period: AskedPeriod | null): Worked | Miss {
    const { points, series, score } = found;
    if (points.length > 1) {
      const isSummed = how === 'average' || period !== null;
      return isSummed ? combined(how, comparable(points), score) : openPeriod(points);
    }
    // "The sum of A and B" of which one alone was found is not A.
    if (how === 'sum') return { code: 'unmatched' };
    if (how === 'total' || isNamedAverage(series)) return single(found);
    // Taking the year before is a reading of the question: it is for a row that is named from end to end.
    if (period === null || found.coverage < WHOLE_NAME) return { code: 'unmatched' };
    const [closing] = points;
    const opening = closing && yearBefore(series, closing);
    return opening ? combined('average', [opening, closing], score) : { code: 'unmatched' };
  }

  /** "The average difference between A and B": of each period. */
  #eachPeriod(how: Reduction, of: Expression, scope: Scope): Worked | Miss {
    const named = periodsOf(wordingOf(of), scope);
    const periods = named.length > 1 ? named : this.#allPeriods();
    const each = periods.map((period) => this.resolve(undated(of), { ...scope, periods: [period] }));
    const miss = each.find(isMiss);
    if (miss) return miss;
    const held = each.flatMap((one) => (isMiss(one) ? [] : [one]));
    const terms = held.map(({ term, expression }) => (isDistance(expression) ? { magnitude: term } : term));
    return { term: how === 'average' ? { average: terms } : { sum: terms }, ...joined(held) };
  }

  #allPeriods(): readonly AskedPeriod[] {
    const points = this.#linker.index.series.flatMap((one) => one.points);
    return heldPeriods(points).map(asPeriod);
  }

  #overTime(expression: Of<'over-time'>, scope: Scope): Worked | Miss {
    const ends = movementEnds(expression.of, this.#linker, scope);
    if (isMiss(ends)) return ends;
    const moved = this.#betweenEnds(expression, ends, scope);
    if (!isMiss(moved)) return moved;
    const average = averagedPhrase(expression.of);
    if (average !== null) return this.#betweenEnds({ ...expression, of: value(average) }, ends, scope);
    return this.#printed(expression, ends, scope) ?? moved;
  }

  /** Of a table that prints changes and no levels the changes between both ends, added up. */
  #printed({ how, of }: Of<'over-time'>, ends: readonly AskedPeriod[], { context }: Scope): Worked | null {
    const phrase = how === 'change' || how === 'gap' ? plainPhrase(undated(of)) : null;
    const chosen = phrase === null ? null : chooseOne(this.#linker.find(phrase, { context, periods: [] }, []));
    if (chosen === null || isMiss(chosen)) return null;
    const points = printedMovements(chosen.points, ends);
    const worked = points.length === 1 ? single({ ...chosen, points }) : combined('sum', points, chosen.score);
    return isMiss(worked) ? null : worked;
  }

  #betweenEnds({ how, of }: Of<'over-time'>, ends: readonly AskedPeriod[], { context }: Scope): Worked | Miss {
    const moving = this.#added(undated(of), { context, periods: [] });
    const [earlier, later] = ends.map((period) => this.resolve(moving, { context, periods: [period] }));
    if (!earlier || !later) return { code: 'unmatched' };
    if (isMiss(earlier)) return earlier;
    if (isMiss(later)) return later;
    if (isSame(earlier, later) || areMovements([earlier, later], ends)) return { code: 'unmatched' };
    const isGrowth = how === 'growth' || how === 'compound' || (how === 'rise' && !earlier.points.every(isPercent));
    const term: Term = isGrowth ? { growth: [earlier.term, later.term] } : { difference: [later.term, earlier.term] };
    return { term, ...joined([earlier, later]) };
  }

  /** What a table prints in percent is a share already. */
  #quotient({ part, whole, as }: Of<'quotient'>, scope: Scope): Worked | Miss {
    const sides = this.#pair(part, whole, scope, (left, right) => ({ ratio: [left, right] }));
    const [own] = isMiss(sides) ? [] : sides.operands;
    return as === 'percent' && own?.points.every(isPercent) ? own : sides;
  }

  #pair(left: Expression, right: Expression, scope: Scope, term: MakeTerm): Worked | Miss {
    const [ofLeft, ofRight] = [wordingOf(left), wordingOf(right)];
    const scopes = [scopeBeside(ofLeft, ofRight, scope), scopeBeside(ofRight, ofLeft, scope)] as const;
    const [one, other] = this.#values(left, right, scopes) ?? [
      this.resolve(this.#added(left, scopes[0]), scopes[0]),
      this.resolve(this.#added(right, scopes[1]), scopes[1]),
    ];
    if (isMiss(one)) return one;
    if (isMiss(other)) return other;
    if (isSame(one, other)) return { code: 'unmatched' };
    return { term: term(one.term, other.term), ...joined([one, other]) };
  }

  /** Two plain numbers are chosen together, so that they are not the same; null where a side is worked out itself. */
  #values(
    left: Expression,
    right: Expression,
    scopes: readonly [Scope, Scope],
  ): readonly [Resolved | Miss, Resolved | Miss] | null {
    const [one, other] = [plainPhrase(left), plainPhrase(right)];
    if (one === null || other === null || this.#linker.isList(one, scopes[0]) || this.#linker.isList(other, scopes[1]))
      return null;
    const pair = choosePair(this.#linker.find(one, scopes[0]), this.#linker.find(other, scopes[1]));
    return isMiss(pair) ? [pair, pair] : [asValue(single(pair[0]), one), asValue(single(pair[1]), other)];
  }

  /** A list as one side is added up. */
  #added(side: Expression, scope: Scope): Expression {
    const isList = side.kind === 'value' && this.#linker.isList(side.phrase, scope);
    return isList ? { kind: 'together', how: 'sum', of: side } : side;
  }
}

/** The difference of two things is how far they lie apart. */
function isDistance(expression: Expression): boolean {
  return expression.kind === 'apart' && expression.how === 'difference' && !expression.isDirected;
}

function asValue(worked: Worked | Miss, phrase: string): Resolved | Miss {
  return isMiss(worked) ? worked : { expression: value(phrase), ...worked };
}

/** Two wordings that come to the same numbers are not told apart: no difference is computed from them. */
function isSame(left: Resolved, right: Resolved): boolean {
  return left.points.length === right.points.length && left.points.every((point) => right.points.includes(point));
}

type MakeTerm = (left: Term, right: Term) => Term;

/** "By how many percent is A more than B" grows from B to A. */
function apartTerm({ how }: Of<'apart'>): MakeTerm {
  return how === 'growth'
    ? (left, right) => ({ growth: [right, left] })
    : (left, right) => ({ difference: [left, right] });
}

/** What is a number as it stands, or would be but for the word "total". */
function plainPhrase(expression: Expression): string | null {
  if (expression.kind === 'value') return expression.phrase;
  return expression.kind === 'together' && expression.how !== 'average' ? plainPhrase(expression.of) : null;
}

/** Changes that a table prints are no levels at the years that they end in. */
function areMovements(sides: readonly Resolved[], ends: readonly AskedPeriod[]): boolean {
  const asked = new Set(ends.map(({ from }) => from));
  return sides.flatMap(({ points }) => points).every((one) => isPrintedMovement(one) && !asked.has(one.period ?? ''));
}

/** Of what an average is to be taken: where each end has but one number, that is the average which the table prints. */
function averagedPhrase(of: Expression): string | null {
  const inner = of.kind === 'perhaps-named' ? of.otherwise : of;
  return inner.kind === 'together' && inner.how === 'average' ? plainPhrase(inner.of) : null;
}

/** What one side leaves out it takes from the rest of the question, and its period from the other side. */
function scopeBeside(own: string, other: string, { context, periods }: Scope): Scope {
  const named = askedPeriods(own).length > 0 ? [] : askedPeriods(other);
  return { context: `${other} ${context}`, periods: named.length > 0 && periods.length !== 1 ? named : periods };
}

/** An expression with the periods cut out of its phrases. */
function undated(expression: Expression): Expression {
  return mapPhrases(expression, withoutPeriods);
}

function isNamedAverage({ names, measure }: Series): boolean {
  return /average|平均/iu.test(`${names.join(' ')} ${measure}`);
}
