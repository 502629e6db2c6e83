import { cellQuantity, type Column, type Row, type Table } from '../../knowledge/index.js';
import type { CellEvidence } from '../evidence.js';
import { indicatorOf } from '../list-indicators.js';

import type { IndicatorCell, IndicatorColumn, IndicatorTable } from './shaped-table.js';

const BLANK: IndicatorCell = { raw: '', quantity: null, computation: null };

/** Some cells of a table as rows by columns: rows in the order of the cells, columns in the table's, the rest blank. */
export function cellsTable(table: Table, chosen: readonly CellEvidence[]): IndicatorTable {
  const rows = [...new Set(chosen.map(({ row }) => row))];
  const columns = table.columns.filter((column) => chosen.some((one) => one.column === column));
  const isChosen = (row: Row, column: Column): boolean =>
    chosen.some((one) => one.row === row && one.column === column);
  return {
    kind: 'table',
    indicator: indicatorOf(table),
    section: table.section,
    sourceNote: table.sourceNote,
    corner: table.columns.find(({ role }) => role === 'entity')?.title ?? null,
    columns: columns.map(({ role, label, title, unit, period }): IndicatorColumn => ({
      kind: 'source',
      role,
      label,
      title,
      unit,
      period,
    })),
    rows: rows.map((row) => {
      const { label, title, groups, isTotal } = row;
      const cells = columns.map((column) => (isChosen(row, column) ? printedCell(table, row, column) : BLANK));
      return { label, title, groups, isTotal, cells };
    }),
  };
}

function printedCell(table: Table, row: Row, { index }: Column): IndicatorCell {
  return { raw: row.cells[index]?.raw ?? '', quantity: cellQuantity(table, row.index, index), computation: null };
}
