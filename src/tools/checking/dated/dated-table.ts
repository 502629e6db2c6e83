import { isPeriodText, type Column, type Row, type Table } from '../../../knowledge/index.js';
import { HeldPeriods } from '../calendar/held-periods.js';
import { undatedPeriod } from '../calendar/undated.js';

/** A row with the period that it is about. */
export interface DatedRow {
  readonly row: Row;
  /** "2024-07", or "--07" where the table does not say of which year. */
  readonly period: string;
  /** What the row is of beside its period, "North" of "North, Q1 2023"; "" where it is a period alone. */
  readonly entity: string;
}

/** A table whose rows are named by periods: its numbers follow each other down its columns. */
export interface DatedTable {
  readonly kind: 'dated';
  readonly table: Table;
  readonly rows: readonly DatedRow[];
  readonly calendar: HeldPeriods;
  /** Whether its rows are of several things, each through the periods. */
  readonly hasEntities: boolean;
}

/** A table read down its columns; null where its rows are not all named by periods. */
export function datedTable(table: Table): DatedTable | null {
  if (table.columns.some(isOfPeriod)) return null;
  // What sums up all rows is of no period.
  const entries = table.rows.filter((row) => hasFigures(row) && !(row.isTotal && periodOf(row) === null));
  const rows = entries.flatMap((row): readonly DatedRow[] => {
    const period = periodOf(row);
    return period === null ? [] : [{ row, period, entity: entityOf(row) }];
  });
  const named = rows.filter(({ entity }) => entity !== '').length;
  const periods = new Set(rows.map(({ period }) => period));
  const isWhole = rows.length === entries.length && periods.size > 1 && (named === 0 || named === rows.length);
  return isWhole
    ? { kind: 'dated', table, rows, calendar: new HeldPeriods([...periods]), hasEntities: named > 0 }
    : null;
}

/** A column that is about a period: the table is then read across. */
function isOfPeriod({ role, period, label }: Column): boolean {
  return role !== 'entity' && role !== 'group' && (period !== null || isPeriodText(label));
}

function hasFigures({ role, cells }: Row): boolean {
  return role === 'entry' && cells.some(({ decimal }) => decimal !== null);
}

function periodOf({ label, period }: Row): string | null {
  return period ?? undatedPeriod(label);
}

/** A row in groups of its own, beside periods, is of each of them too: it has no one name. */
function entityOf({ label, groups }: Row): string {
  const headings = groups.filter((group) => !isPeriodText(group));
  const own = isPeriodText(label) || undatedPeriod(label) !== null ? [] : [label];
  return [...headings, ...own].join(' ');
}

/** The columns of a table that hold values. */
export function valueColumns({ table }: DatedTable): readonly Column[] {
  return table.columns.filter(({ role }) => role === 'value');
}
