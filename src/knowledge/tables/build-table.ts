import { buildColumns } from './build-columns.js';
import { buildRows } from './build-rows.js';
import { withProvenZeros } from './nil-dashes.js';
import { findLayout, type Layout } from './layout.js';
import { withDecimalPoints } from './separators.js';
import type { Row, Table } from './table.js';
import type { TableSource } from './table-source.js';

/** Types a table's records: columns by their description or by what they print, cells as exact decimals. */
export function buildTable(printed: TableSource): Table {
  const source = { ...printed, records: withDecimalPoints(printed.records) };
  const layout = findLayout(source.records);
  const columns = buildColumns(source, layout);
  const read = buildRows(source, columns, layout.body);
  const rows = withProvenZeros(source.records === printed.records ? read : asPrinted(read, layout, source, printed));
  const { name, document, section, captions, sourceNote } = source;
  return { name, document, section, captions, sourceNote, columns, rows };
}

/** Rows that were read from records of another spelling, with the texts that are printed. */
function asPrinted(
  rows: readonly Row[],
  { body }: Layout,
  { records }: TableSource,
  printed: TableSource,
): readonly Row[] {
  const originals = new Map(records.map((record, index) => [record, printed.records[index] ?? []]));
  return rows.map((row) => {
    const original = originals.get(body[row.index] ?? []) ?? [];
    return { ...row, cells: row.cells.map((cell) => ({ ...cell, raw: original[cell.columnIndex] ?? '' })) };
  });
}
