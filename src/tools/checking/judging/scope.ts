import type { Corpus } from '../../../knowledge/index.js';
import type { Term } from '../../computing/term.js';
import { EACH, type Operand, type RowName } from '../assertion.js';
import type { Before } from '../calendar/earlier.js';
import type { MeasureNature } from '../measure-nature.js';

/** What a name of a claim stands for: a row of a table, or a series that prose states. */
export interface Subject {
  /** Its numbers about a period: several where columns are not told apart. */
  valuesIn(period: string | null): readonly Term[];
  /** The growth that the source prints between two periods; null where it prints none. */
  growthBetween(base: string, at: string): Term | null;
  /** The growth a year that it prints between them. */
  yearlyGrowthBetween(base: string, at: string): Term | null;
  /** Of what it is the average. */
  readonly parts?: readonly Subject[];
  /** How its numbers lie in time. */
  readonly nature: MeasureNature;
}

/** One way to read a claim: the subject that each name stands for, and the period that the claim leaves open. */
export interface Filling {
  readonly subjects: ReadonlyMap<RowName, Subject>;
  readonly period: string | null;
  /** Which period a move is from where no other one is named. */
  readonly before: Before;
}

/** A source as a claim restricts it. */
export interface Scope {
  readonly corpus: Corpus;
  /** Years that it holds. */
  readonly years: readonly string[];
  /** What a name may stand for in it. */
  subjectsOf(name: RowName): readonly Subject[];
  /** All subjects of which so many do something; [] where they are not of one kind. */
  readonly rivals: readonly Subject[];
  /** What the rank of a subject in a period may be among; [] where that is of different kinds. */
  rivalSetsOf(subject: Subject, period: string | null): readonly (readonly Subject[])[];
  /** The earlier period that a move to a period may be from, where none is named. */
  readonly befores: readonly Before[];
  earlier(period: string, before: Before): string | null;
}

/** More ways to read a claim than these are not tried: it is ambiguous. */
const MOST_FILLINGS = 24;

/** Every way to read names and open periods; [] where a name stands for nothing, null where there are too many. */
export function fillingsOf(scope: Scope, operands: readonly Operand[], before: Before): readonly Filling[] | null {
  const names = [...new Set(operands.map(({ row }) => row))].filter((row) => row !== EACH);
  const isOpen = operands.some(({ period }) => period === null);
  const periods: readonly (string | null)[] = isOpen && scope.years.length > 0 ? scope.years : [null];
  let fillings: readonly Filling[] = periods.map((period) => ({ subjects: new Map(), period, before }));
  for (const name of names) {
    const subjects = scope.subjectsOf(name);
    fillings = fillings.flatMap((filling) =>
      subjects.map((subject) => ({ ...filling, subjects: new Map([...filling.subjects, [name, subject]]) })),
    );
    if (fillings.length > MOST_FILLINGS) return null;
  }
  return fillings;
}
