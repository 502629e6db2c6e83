import { cellQuantity, type Row, type Table } from '../../../../knowledge/index.js';
import type { ToolRequest } from '../../../../tools/index.js';
import type { Figure } from '../../../reply/reply.js';
import type { Understanding } from '../../understand/understanding.js';

/** What tells which rows a question is about. */
export interface RowGrounds {
  readonly understanding: Pick<Understanding, 'names'>;
  /** What the rules run for it, and the figures of what they say. */
  readonly planned: readonly ToolRequest[];
  readonly figures: readonly Figure[];
}

/** Whether a row is one of those that a question is about. */
export type AskedRows = (table: Table, row: Row) => boolean;

/**
 * The rows that a question is about: those that it names, or, where it names none, those that the rules' plan lists and
 * their answer shows.
 */
export function askedRows(grounds: RowGrounds): AskedRows {
  const named = namedRows(grounds);
  if (named.size > 0) return isIn(named);
  const listed = isIn(plannedRows(grounds));
  return (table, row) => listed(table, row) || isShown(table, row, grounds.figures);
}

/** The rows that may be chosen among: where a question names none, also those of tables that the rules read whole. */
export function choiceRows(grounds: RowGrounds): AskedRows {
  const named = namedRows(grounds);
  if (named.size > 0) return isIn(named);
  const asked = askedRows(grounds);
  const read = plannedRows(grounds);
  return (table, row) => asked(table, row) || read.has(placeOf(table.document, table.name, EVERY_ROW));
}

/** The rows of a table, of those asked, that hold a number in one of these columns. */
export function withNumbers(table: Table, columns: ReadonlySet<number>, isAsked: AskedRows): readonly Row[] {
  return table.rows.filter(
    (row) => isAsked(table, row) && [...columns].some((column) => cellQuantity(table, row.index, column) !== null),
  );
}

const EVERY_ROW = '*';

const placeOf = (...parts: readonly (string | number)[]): string => JSON.stringify(parts);

const isIn =
  (places: ReadonlySet<string>): AskedRows =>
  ({ document, name }, { index }) =>
    places.has(placeOf(document, name, index));

function namedRows({ understanding: { names } }: RowGrounds): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ target }) =>
      target.kind === 'row' ? [placeOf(target.document, target.table, target.rowIndex)] : [],
    ),
  );
}

function plannedRows({ planned }: RowGrounds): ReadonlySet<string> {
  return new Set(planned.flatMap(({ input }) => rowsIn(input)));
}

function isShown(table: Table, { index, label }: Row, figures: readonly Figure[]): boolean {
  return figures.some(({ inputs }) =>
    inputs.some(
      (input) =>
        input.document === table.document &&
        input.table === table.name &&
        input.row === label &&
        (input.rowIndex ?? index) === index,
    ),
  );
}

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
