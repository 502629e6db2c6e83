import { Exact } from '../quantities/exact.js';
import type { Dimension, Quantity, Unit } from '../quantities/quantity.js';
import { readUnit } from '../quantities/unit.js';
import type { Table } from './table.js';

/**
 * A cell's number with its unit and printed precision; null where the cell holds no number. Precision is that of the
 * column: the most decimals printed in it, so that 7 in a column of 67.6 stands for 7.0.
 */
export function cellQuantity(table: Table, rowIndex: number, columnIndex: number): Quantity | null {
  const row = table.rows[rowIndex];
  const column = table.columns[columnIndex];
  const cell = row?.cells[columnIndex];
  if (!row || !column || !cell || cell.decimal === null) return null;
  const unit = cell.unit ?? row.unit ?? column.unit;
  return { value: new Exact(cell.decimal), unit: unitCalled(unit), decimals: column.decimals ?? 0 };
}

function unitCalled(text: string): Unit {
  const { currency, scale } = readUnit(text);
  return { text, dimension: dimensionOf(text, currency), scale: new Exact(scale) };
}

function dimensionOf(text: string, currency: string | null): Dimension {
  if (currency !== null) return { kind: 'money', currency };
  return text === '%' ? { kind: 'percent' } : { kind: 'count', noun: text };
}
