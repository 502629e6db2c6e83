import type { Corpus } from '../../../knowledge/index.js';
import type { Term } from '../../computing/term.js';
import { EACH, type Operand, type RowName } from '../assertion.js';

/** What a name of a claim stands for: a row of a table, or a series that prose states. */
export interface Subject {
  /** Its numbers about a period: several where columns are not told apart. */
  valuesIn(period: string | null): readonly Term[];
  /** The growth that the source prints between two periods; null where it prints none. */
  growthBetween(base: string, at: string): Term | null;
  /** The growth a year that it prints between them. */
  yearlyGrowthBetween(base: string, at: string): Term | null;
}

/** One way to read a claim: the subject that each name stands for, and the period that the claim leaves open. */
export interface Filling {
  readonly subjects: ReadonlyMap<RowName, Subject>;
  readonly period: string | null;
}

/** A source as a claim restricts it. */
export interface Scope {
  readonly corpus: Corpus;
  /** Years that it holds. */
  readonly years: readonly string[];
  /** What a name may stand for in it. */
  subjectsOf(name: RowName): readonly Subject[];
  /** All subjects that a ranking is among; [] where they are not of one kind. */
  readonly rivals: readonly Subject[];
}

/** More ways to read a claim than these are not tried: it is ambiguous. */
const MOST_FILLINGS = 24;

/** Every way to read names and open periods; [] where a name stands for nothing, null where there are too many. */
export function fillingsOf(scope: Scope, operands: readonly Operand[]): readonly Filling[] | null {
  const names = [...new Set(operands.map(({ row }) => row))].filter((row) => row !== EACH);
  const isOpen = operands.some(({ period }) => period === null);
  const periods: readonly (string | null)[] = isOpen && scope.years.length > 0 ? scope.years : [null];
  let fillings: readonly Filling[] = periods.map((period) => ({ subjects: new Map(), period }));
  for (const name of names) {
    const subjects = scope.subjectsOf(name);
    fillings = fillings.flatMap((filling) =>
      subjects.map((subject) => ({ ...filling, subjects: new Map([...filling.subjects, [name, subject]]) })),
    );
    if (fillings.length > MOST_FILLINGS) return null;
  }
  return fillings;
}
