import {
  Exact,
  periodLength,
  periodYear,
  type Column,
  type Corpus,
  type Row,
  type Table,
} from '../../../knowledge/index.js';
import type { CellPlace } from '../../computing/operand.js';
import type { Term } from '../../computing/term.js';
import type { RowName } from '../assertion.js';
import { earlierPeriod, type Before } from '../calendar/earlier.js';
import type { NameTarget } from '../claim-names.js';
import { natureOf, type MeasureNature } from '../measure-nature.js';
import { subjectsOfName } from './combined-subjects.js';
import type { Scope, Subject } from './scope.js';

/** A table, with the columns and groups of rows that a claim names. */
export class TableScope implements Scope {
  readonly corpus: Corpus;
  readonly befores: readonly Before[];
  readonly earlier = earlierPeriod;
  readonly #table: Table;
  readonly #groups: readonly string[];
  readonly #columns: readonly Column[];
  readonly #subjects = new Map<Row, Subject>();

  constructor(table: Table, restrictions: readonly NameTarget[], corpus: Corpus) {
    this.corpus = corpus;
    this.#table = table;
    const own = restrictions.filter(({ source }) => source === table);
    this.#groups = own.flatMap((target) => (target.kind === 'group' ? [target.group] : []));
    const named = own.flatMap((target) => (target.kind === 'column' ? [target.columns] : []));
    const values = table.columns.filter(({ role }) => role === 'value');
    this.#columns = values.filter((column) => named.every((columns) => columns.includes(column)));
    this.befores = this.#columns.some(({ period }) => isPartOfYear(period)) ? ['year', 'preceding'] : ['year'];
  }

  get years(): readonly string[] {
    return [...new Set(this.#columns.flatMap(({ period }) => (period === null ? [] : (periodYear(period) ?? []))))];
  }

  subjectsOf(name: RowName): readonly Subject[] {
    return subjectsOfName(
      name,
      (one) => this.#rowsOf(one),
      () => this.rivals,
    );
  }

  #rowsOf({ targets }: RowName): readonly Subject[] {
    const rows = targets.flatMap((target) =>
      target.kind === 'row' && target.source === this.#table ? [target.row] : [],
    );
    return rows
      .filter(({ groups }) => this.#groups.every((group) => groups.includes(group)))
      .map((row) => this.#subjectOf(row));
  }

  /** Rows with figures, where they are one kind of thing: none under headings, none a total, all in one unit. */
  get rivals(): readonly Subject[] {
    const held = this.#table.rows.filter(({ cells }) => cells.some(({ decimal }) => decimal !== null));
    const rows = withoutTotal(held, this.#columns);
    const units = new Set(rows.map(({ unit }) => unit));
    const areAlike = units.size === 1 && rows.every(({ groups, isTotal }) => groups.length === 0 && !isTotal);
    return areAlike ? rows.map((row) => this.#subjectOf(row)) : [];
  }

  /** Rows are ranked in one period. */
  rivalSetsOf(): readonly (readonly Subject[])[] {
    const { rivals } = this;
    return rivals.length > 0 ? [rivals] : [];
  }

  /** The same row is the same subject. */
  #subjectOf(row: Row): Subject {
    const ownNature = (): MeasureNature => this.#natureOf(row);
    const subject = this.#subjects.get(row) ?? {
      valuesIn: (period) => this.#columnsOf(period).map((column) => this.#place(row, column)),
      growthBetween: (base, at) => this.#growth(row, base, at),
      yearlyGrowthBetween: () => null,
      // Few claims ask for it, and a table may be long.
      get nature() {
        return ownNature();
      },
    };
    this.#subjects.set(row, subject);
    return subject;
  }

  /** What its name and its columns say; a column that is dated by a day is of what stood then. */
  #natureOf({ label, groups }: Row): MeasureNature {
    const isAtDay = this.#columns.some(({ period }) => period !== null && periodLength(period) === 'day');
    const headings = this.#columns.flatMap(({ path, unit }) => [...path, unit]);
    return isAtDay ? 'stock' : natureOf([...groups, label, ...headings]);
  }

  /** Columns about a period; all in scope where the table has no periods and the claim names none. */
  #columnsOf(period: string | null): readonly Column[] {
    if (period === null) return this.#columns.length === 1 ? this.#columns : [];
    return this.#columns.filter((column) => column.period !== null && isAbout(column.period, period));
  }

  #growth(row: Row, base: string, at: string): Term | null {
    const column = this.#table.columns.find(({ role, period }) => role === 'growth' && period === `${base}/${at}`);
    return column ? this.#place(row, column) : null;
  }

  #place(row: Row, column: Column): CellPlace {
    return { document: this.#table.document, table: this.#table.name, row: row.index, column: column.index };
  }
}

/** Rows without the only total, where it is what all the others come to. */
function withoutTotal(rows: readonly Row[], columns: readonly Column[]): readonly Row[] {
  const [total, second] = rows.filter(({ isTotal }) => isTotal);
  if (!total || second) return rows;
  const parts = rows.filter((row) => row !== total);
  const isTotalOf = ({ index }: Column): boolean => {
    const values = parts.map((row) => row.cells[index]?.decimal ?? null);
    const whole = total.cells[index]?.decimal ?? null;
    if (whole === null || values.includes(null)) return false;
    return values.reduce((sum, value) => sum.plus(value ?? 0), new Exact(0)).eq(whole);
  };
  return columns.length > 0 && columns.every(isTotalOf) ? parts : rows;
}

function isPartOfYear(period: string | null): boolean {
  const length = period === null ? null : periodLength(period);
  return length !== null && length !== 'year' && length !== 'day';
}

/** Whether a column's period is the one named: a year is not one of its quarters. */
function isAbout(held: string, named: string): boolean {
  const year = /^(?:FY)?(\d{4})$/u.exec(named)?.[1];
  if (year === undefined) return held === named || held.endsWith(`/${named}`);
  const length = periodLength(held);
  return periodYear(held) === year && (length === 'year' || length === 'day');
}
