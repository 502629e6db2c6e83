import type { Column, Row, Table } from '../../../../../knowledge/index.js';
import type { CellEvidence } from '../../../../../tools/index.js';

/** What a formula treats as one: a cell, or several of one column put together. */
export interface Operand {
  /** Of several cells a row made for them, by which a sentence that names them all names one thing. */
  readonly row: Row;
  readonly column: Column;
  readonly table: Table;
  readonly cells: readonly CellEvidence[];
}

/** Cells as one; null where they are of several columns, or one of them comes twice. */
export function operandOf(cells: readonly CellEvidence[]): Operand | null {
  const [first] = cells;
  const isOne = new Set(cells.map(({ column }) => column)).size === 1;
  if (!first || !isOne || new Set(cells.map(({ row }) => row)).size < cells.length) return null;
  const row = cells.length === 1 ? first.row : { ...first.row, label: cells.map((cell) => cell.row.label).join('、') };
  return { row, column: first.column, table: first.table, cells };
}

/** Whether an operand is all that a table has numbers of in a column. */
export function isWholeColumn({ cells, column, table }: Operand): boolean {
  const held = table.rows.filter(({ cells: own }) => own[column.index]?.decimal !== null);
  return held.length === cells.length && held.every(({ isTotal }) => !isTotal);
}
