import { cellQuantity, type DocumentNote, type Table } from '../../../../knowledge/index.js';
import { csvText } from '../../../reply/export-table.js';
import type { TableForm } from './address.js';

/** A table as the text of a file; as JSON with what the document's notes say of it. */
export function tableText(table: Table, notes: readonly DocumentNote[], form: TableForm): string {
  return form === 'csv' ? tableCsv(table) : JSON.stringify(tableJson(table, notes));
}

function tableCsv({ columns, rows }: Table): string {
  return csvText(
    columns.map(({ label }) => label),
    rows.map(({ cells }) => cells.map(({ raw }) => raw)),
  );
}

function tableJson(table: Table, notes: readonly DocumentNote[]): object {
  const { document, name, section, captions, sourceNote, columns, rows } = table;
  return {
    document,
    table: name,
    section,
    captions,
    source: sourceNote,
    notes: notes.filter((note) => note.table === name).map(({ text }) => text),
    columns: columns.map(({ index, label, unit, period, role }) => ({ index, label, unit, period, role })),
    rows: rows.map(({ index, label, groups, cells }) => ({
      index,
      label,
      groups,
      cells: cells.map(({ columnIndex, raw }) => ({ raw, ...amountOf(table, index, columnIndex) })),
    })),
  };
}

/** JSON holds no number beyond the doubles: such a one stays in what is printed. */
function amountOf(table: Table, row: number, column: number): { readonly value: number | null; readonly unit: string } {
  const quantity = cellQuantity(table, row, column);
  const value = quantity?.value.toNumber() ?? Infinity;
  return Number.isFinite(value) ? { value, unit: quantity?.unit.text ?? '' } : { value: null, unit: '' };
}
