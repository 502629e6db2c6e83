import { buildColumns } from './build-columns.js';
import { buildRows } from './build-rows.js';
import { withProvenZeros } from './nil-dashes.js';
import { findLayout } from './layout.js';
import type { Table } from './table.js';
import type { TableSource } from './table-source.js';

/** Types a table's records: columns by their description or by what they print, cells as exact decimals. */
export function buildTable(source: TableSource): Table {
  const layout = findLayout(source.records);
  const columns = buildColumns(source, layout);
  const rows = withProvenZeros(buildRows(source, columns, layout.body));
  const { name, document, section, captions, sourceNote } = source;
  return { name, document, section, captions, sourceNote, columns, rows };
}
