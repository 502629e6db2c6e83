import type { Cell, Column, Corpus } from '../../../knowledge/index.js';
import type { CellPlace } from '../../computing/operand.js';
import type { Term } from '../../computing/term.js';
import type { RowName } from '../assertion.js';
import { earlierPeriod, type Before } from '../calendar/earlier.js';
import { partsOf } from '../calendar/parts-of.js';
import type { NameTarget } from '../claim-names.js';
import { periodName, type Line } from '../dated/dated-names.js';
import type { DatedTable } from '../dated/dated-table.js';
import { natureOf } from '../measure-nature.js';
import { subjectsOfName } from './combined-subjects.js';
import type { Scope, Subject } from './scope.js';

/** A table whose rows are periods, with the columns that a claim names. */
export class DatedScope implements Scope {
  readonly corpus: Corpus;
  /** A claim that names no period is not taken to be of the last one: there are too many. */
  readonly years: readonly string[] = [];
  /** Rows of one period are of different measures: nothing is said of so many of them. */
  readonly rivals: readonly Subject[] = [];
  readonly befores: readonly Before[];
  readonly #dated: DatedTable;
  readonly #within: string | null;
  readonly #columns: readonly (readonly Column[])[];
  readonly #subjects = new Map<Line, Subject>();

  /** Within: the period that the clauses before spoke of. */
  constructor(dated: DatedTable, restrictions: readonly NameTarget[], within: string | null, corpus: Corpus) {
    this.corpus = corpus;
    this.#within = within;
    this.#dated = dated;
    this.#columns = restrictions.flatMap((target) =>
      target.source === dated && target.kind === 'column' ? [target.columns] : [],
    );
    this.befores = this.#dated.calendar.areYears ? ['year'] : BEFORES;
  }

  subjectsOf(name: RowName): readonly Subject[] {
    return subjectsOfName(
      name,
      (one) => this.#linesOf(one),
      () => this.rivals,
    );
  }

  #linesOf({ targets }: RowName): readonly Subject[] {
    const lines = targets.flatMap((target) =>
      target.kind === 'line' && target.source === this.#dated ? [target.line] : [],
    );
    return lines.map((line) => this.#subjectOf(line));
  }

  earlier(period: string, before: Before): string | null {
    const held = this.#dated.calendar.resolve(period);
    return held === null ? null : earlierPeriod(held, before);
  }

  /**
   * What ranks against a subject in a period: the same numbers in every period that lasts as long, and in those of its
   * year, or of the half that is spoken of, alone: "the highest" may be meant of any.
   */
  rivalSetsOf(subject: Subject, period: string | null): readonly (readonly Subject[])[] {
    const line = [...this.#subjects].find(([, one]) => one === subject)?.[0];
    const own = period === null ? null : this.#dated.calendar.resolve(period);
    if (!line || own === null || this.#dated.hasEntities) return [];
    const within = this.#within === null ? null : this.#dated.calendar.resolve(this.#within);
    return this.#dated.calendar
      .besides(own, within)
      .map((periods) =>
        periods.map((one) => (isSamePeriod(one, own) ? subject : this.#shifted(line, { from: own, to: one }))),
      );
  }

  #subjectOf(line: Line): Subject {
    const subject = this.#subjects.get(line) ?? this.#shifted(line, null);
    this.#subjects.set(line, subject);
    return subject;
  }

  /** The numbers of a line, as they are or as seen from another period: what is said of one is then said of the other. */
  #shifted(line: Line, shift: Shift | null): Subject {
    const columns = line.columns.filter((column) => this.#columns.every((named) => named.includes(column)));
    return {
      nature: natureOf(columns.flatMap(wordsOf)),
      valuesIn: (said) => {
        const held = said === null ? null : this.#dated.calendar.resolve(said);
        const period = held !== null && shift ? shifted(held, shift) : held;
        return period === null ? [] : columns.flatMap((column) => this.#valuesOf(line, column, period));
      },
      growthBetween: () => null,
      yearlyGrowthBetween: () => null,
    };
  }

  /** The cells of a period, or what those of its parts add up to: of a year its quarters, of a quarter its months. */
  #valuesOf(line: Line, column: Column, period: string): readonly Term[] {
    const own = this.#cellsOf(line, column, period);
    if (own.length > 0 || natureOf(wordsOf(column)) !== 'flow') return own;
    for (const parts of partsOf(period)) {
      const values = parts.map((part) => this.#valuesOf(line, column, part));
      if (values.every(({ length }) => length === 1)) return [{ sum: values.flat().flatMap(addends) }];
    }
    return [];
  }

  #cellsOf({ rowsOf }: Line, column: Column, period: string): readonly CellPlace[] {
    const { document, name } = this.#dated.table;
    return (rowsOf.get(periodName(period)) ?? [])
      .filter(({ row }) => isNumber(row.cells[column.index]))
      .map(({ row }) => ({ document, table: name, row: row.index, column: column.index }));
  }
}

/** What a sum adds up, so that one of sums reads as one. */
function addends(term: Term): readonly Term[] {
  return 'sum' in term ? term.sum : [term];
}

function wordsOf({ path, unit }: Column): readonly string[] {
  return [...path, unit];
}

function isNumber(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.decimal !== null;
}

function isSamePeriod(held: string, named: string): boolean {
  return periodName(held) === periodName(named);
}

/** What is said of one period, said of another. */
interface Shift {
  readonly from: string;
  readonly to: string;
}

/** A period or the one before it, moved along; null for any other. */
function shifted(period: string, { from, to }: Shift): string | null {
  if (isSamePeriod(period, from)) return to;
  const before = BEFORES.find((one) => earlierPeriod(from, one) === period);
  return before === undefined ? null : earlierPeriod(to, before);
}

const BEFORES: readonly Before[] = ['year', 'preceding'];
