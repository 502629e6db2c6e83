import { z } from 'zod';

import type { Cell, Column, LocalText, Row, Table } from '../knowledge/index.js';

import { documentsOf } from './evidence.js';
import { holdsIndicators, isTableNumber, nameKey, tableNumber } from './indicator-names.js';
import { indicatorOf, type Indicator } from './list-indicators.js';
import { defineTool } from './tool.js';

/** A cell as printed, with its number; `value` is null where it holds none. */
export interface IndicatorCell {
  readonly raw: string;
  readonly value: number | null;
  /** The source's unit of the number; "" where there is no number, or no unit. */
  readonly unit: string;
}

export interface IndicatorRow {
  /** The source's label. */
  readonly label: string;
  readonly title: LocalText;
  /** Headings of the groups it stands in, outermost first. */
  readonly groups: readonly string[];
  readonly cells: readonly IndicatorCell[];
}

/** A table as entities by columns; each row's cells are in the order of `columns`. */
export interface IndicatorTable {
  readonly kind: 'table';
  readonly indicator: Indicator;
  /** The heading over the rows' labels; null where the table names no rows. */
  readonly corner: LocalText | null;
  readonly columns: readonly { readonly label: string; readonly title: LocalText; readonly unit: string }[];
  readonly rows: readonly IndicatorRow[];
}

/** Why there is no table: nothing has the name, or several have it. */
export interface NoIndicatorTable {
  readonly kind: 'unknown' | 'ambiguous';
  /** What is held, or what the name may mean. */
  readonly choices: readonly Indicator[];
}

/**
 * Gives the table that a name means: an indicator's name, a table's ("table-2", "表2", "paper/table-2"), or a row's, in
 * either language; then the rows of that name alone. Part of an indicator's name will do where no other has it.
 */
export const indicatorTable = defineTool({
  name: 'indicator-table',
  description: 'Give an indicator as a table by its name, by the number of its table, or by the name of a row.',
  input: z.object({ name: z.string().min(1), document: z.string().optional() }),
  run({ name, document }, { corpus }): IndicatorTable | NoIndicatorTable {
    const tables = documentsOf(corpus, document).flatMap((held) => held.tables.filter(holdsIndicators));
    const found = find(name, tables);
    const [first] = found;
    if (first === undefined) return { kind: 'unknown', choices: tables.map(indicatorOf) };
    if (found.length > 1) return { kind: 'ambiguous', choices: found.map(({ table }) => indicatorOf(table)) };
    return tableOf(first);
  },
});

/** A table, and those of its rows that a name means. */
interface Match {
  readonly table: Table;
  readonly rows: readonly Row[];
}

/** The readings of a name from the strictest to the loosest; the first that finds anything counts. */
function find(name: string, tables: readonly Table[]): readonly Match[] {
  const key = nameKey(name);
  if (key === '') return [];
  const readings: readonly (() => readonly Match[])[] = [
    () => whole(tables.filter((table) => tableKeys(table).includes(key))),
    () => (isTableNumber(name) ? whole(tables.filter((table) => isNumbered(table, tableNumber(name)))) : []),
    () => tables.flatMap((table) => rowsNamed(table, key)),
    () => (isSearchable(key) ? whole(tables.filter((table) => titleKeys(table).some((one) => one.includes(key)))) : []),
  ];
  return readings.map((read) => read()).find((matches) => matches.length > 0) ?? [];
}

/** Digits alone are a year or a value, and one letter is in any name. */
const isSearchable = (key: string): boolean => /\p{Script=Han}{2}|\p{L}{4}/u.test(key);

const entriesOf = ({ rows }: Table): readonly Row[] => rows.filter(({ role }) => role === 'entry');

const whole = (tables: readonly Table[]): readonly Match[] =>
  tables.map((table) => ({ table, rows: entriesOf(table) }));

function titleKeys(table: Table): readonly string[] {
  const { name } = indicatorOf(table);
  return [name.zh, name.en, table.captions.zh ?? '', table.captions.en ?? ''].map(nameKey);
}

function tableKeys(table: Table): readonly string[] {
  return [...titleKeys(table), nameKey(table.name), nameKey(`${table.document}/${table.name}`)];
}

function isNumbered({ name, captions }: Table, number: string | null): boolean {
  return [name, captions.zh ?? '', captions.en ?? ''].some((text) => tableNumber(text) === number);
}

function rowsNamed(table: Table, key: string): readonly Match[] {
  const rows = entriesOf(table).filter(({ label, title, synonyms }) =>
    [label, title.zh, title.en, ...synonyms].some((name) => nameKey(name) === key),
  );
  return rows.length === 0 ? [] : [{ table, rows }];
}

function tableOf({ table, rows }: Match): IndicatorTable {
  const corner = table.columns.find(({ role }) => role === 'entity');
  const columns = table.columns.filter((column) => isShown(column, corner));
  return {
    kind: 'table',
    indicator: indicatorOf(table),
    corner: corner?.title ?? null,
    columns: columns.map(({ label, title, unit }) => ({ label, title, unit })),
    rows: rows.map((row) => ({
      label: row.label,
      title: row.title,
      groups: row.groups,
      cells: columns.flatMap((column) => indicatorCell(row.cells[column.index], row, column)),
    })),
  };
}

/** Groups left of the names are told by each row. */
function isShown(column: Column, corner: Column | undefined): boolean {
  return column !== corner && !(column.role === 'group' && column.index < (corner?.index ?? 0));
}

function indicatorCell(cell: Cell | undefined, row: Row, column: Column): readonly IndicatorCell[] {
  if (cell === undefined) return [];
  const value = cell.decimal === null ? null : Number(cell.decimal);
  // JSON holds no number beyond the doubles; its text stays in `raw`.
  if (value === null || !Number.isFinite(value)) return [{ raw: cell.raw, value: null, unit: '' }];
  return [{ raw: cell.raw, value, unit: cell.unit ?? row.unit ?? column.unit }];
}
