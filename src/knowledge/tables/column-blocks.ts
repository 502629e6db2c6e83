import type { Column, Table } from './table.js';

/**
 * The most characters that the header and the longest row of a block may have together, but for a single cell that has
 * more. Far above any table that is printed on paper (Table 2 has 60), and little enough for the tokenizer: a row of
 * 10,000 columns in one piece has 120,000.
 */
const WIDEST = 4000;

/** What stands between two cells; counted, so that many empty cells are not free. */
const SEPARATOR_WIDTH = 3;

/**
 * The table as narrower ones of its columns in order, each with the columns that name rows in front; a table of common
 * width is left as it is. Columns are numbered anew in each.
 */
export function columnBlocks(table: Table): readonly Table[] {
  const widths = table.columns.map((column) => widthOf(column, table));
  if (sum(widths) <= WIDEST) return [table];
  const width = (column: Column): number => widths[column.index] ?? 0;
  const naming = table.columns.filter(({ role }) => role === 'entity' || role === 'group');
  // Names that leave no room for values are values themselves.
  const repeated = sum(naming.map(width)) <= WIDEST / 2 ? naming : [];
  const others = table.columns.filter((column) => !repeated.includes(column));
  return runs(others, width, WIDEST - sum(repeated.map(width))).map((run) => slice(table, [...repeated, ...run]));
}

/** The longest line of the column, in the header and in a row together. */
function widthOf({ label, index }: Column, { rows }: Table): number {
  const longest = rows.reduce((most, { cells }) => Math.max(most, cells[index]?.raw.length ?? 0), 0);
  return label.length + longest + 2 * SEPARATOR_WIDTH;
}

function runs(columns: readonly Column[], width: (column: Column) => number, room: number): readonly Column[][] {
  const found: Column[][] = [];
  let left = 0;
  for (const column of columns) {
    const run = found.at(-1);
    left -= width(column);
    if (run !== undefined && left >= 0) {
      run.push(column);
    } else {
      found.push([column]);
      left = room - width(column);
    }
  }
  return found;
}

function slice(table: Table, columns: readonly Column[]): Table {
  return {
    ...table,
    columns: columns.map((column, index) => ({ ...column, index })),
    rows: table.rows.map((row) => ({ ...row, cells: columns.flatMap(({ index }) => row.cells[index] ?? []) })),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
