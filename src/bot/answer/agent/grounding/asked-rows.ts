import { cellQuantity, type Row, type Table } from '../../../../knowledge/index.js';
import type { ToolRequest } from '../../../../tools/index.js';
import type { Understanding } from '../../understand/understanding.js';

/** Rows of tables, and whole tables. */
export interface AskedRows {
  has(table: Pick<Table, 'document' | 'name'>, row: number): boolean;
}

/**
 * The rows that a question is about: those that it names, or, where it names none, those that the rules' own plan reads
 * for it. A call that takes a table as a whole reads all its rows.
 */
export function askedRows({ names }: Pick<Understanding, 'names'>, planned: readonly ToolRequest[]): AskedRows {
  const named = names.flatMap(({ target }) =>
    target.kind === 'row' ? [placeOf(target.document, target.table, target.rowIndex)] : [],
  );
  const places = new Set(named.length > 0 ? named : planned.flatMap(({ input }) => rowsIn(input)));
  return {
    has: ({ document, name }, row) =>
      places.has(placeOf(document, name, row)) || places.has(placeOf(document, name, EVERY_ROW)),
  };
}

/** The asked rows of a table that hold a number in one of these columns. */
export function askedWithNumbers(table: Table, columns: ReadonlySet<number>, rows: AskedRows): readonly Row[] {
  return table.rows.filter(
    ({ index }) => rows.has(table, index) && [...columns].some((column) => cellQuantity(table, index, column) !== null),
  );
}

const EVERY_ROW = '*';

const placeOf = (...parts: readonly (string | number)[]): string => JSON.stringify(parts);

/** Every row that an input names, at any depth. */
function rowsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(rowsIn);
  if (!('table' in value && 'document' in value)) return inner;
  const [document, table] = [String(value.document), String(value.table)];
  return [...rowsOf(value).map((row) => placeOf(document, table, row)), ...inner];
}

function rowsOf(value: object): readonly (string | number)[] {
  if ('row' in value) return [Number(value.row)];
  return 'rows' in value && Array.isArray(value.rows) ? value.rows.map(Number) : [EVERY_ROW];
}
