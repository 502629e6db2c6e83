import { Exact } from '../quantities/exact.js';
import type { Quantity, Unit } from '../quantities/quantity.js';
import { readUnit } from '../quantities/read-unit.js';
import { readCellText } from './cell-text.js';
import { withDecimalPoint } from './separators.js';
import type { Cell, Column, Table } from './table.js';
import { readUnitText } from './unit-phrase.js';

/** Money by currency and scale, which corner, caption or data package may give; other units as they are spelt. */
function unitOf(text: string, currency: string | null, scale: number): Unit {
  if (currency !== null) return { text, dimension: { kind: 'money', currency }, scale: new Exact(scale) };
  const unit = readUnit(text);
  return unit.dimension.kind === 'count' ? { ...unit, scale: new Exact(scale) } : unit;
}

/** A unit that a row or a cell names: "%", "$", "$ million", 亿元. */
function unitCalled(text: string): Unit {
  const { currency = null, scale = 1 } = readUnitText(text) ?? {};
  return unitOf(text, currency, scale);
}

function unitOfColumn({ unit, currency, scale }: Column): Unit {
  return unitOf(unit, currency, scale);
}

/** The unit that sets a cell apart from its column: its own, else its row's; null where the column's holds. */
function ownUnit({ rows }: Table, { unit, rowIndex }: Cell): string | null {
  return unit ?? rows[rowIndex]?.unit ?? null;
}

function keyOf(table: Table, cell: Cell): string {
  return JSON.stringify([cell.columnIndex, ownUnit(table, cell)]);
}

/** Decimals printed, by a point or, where the table writes "1.234,5", by a comma. */
function decimalsOf({ raw, decimal }: Cell): number {
  const text = readCellText(raw);
  return (text.decimal === decimal ? text : readCellText(withDecimalPoint(raw))).decimals;
}

/** The most decimals printed in each column in each unit; one pass over the table. */
function readPrecisions(table: Table): ReadonlyMap<string, number> {
  const precisions = new Map<string, number>();
  for (const { cells } of table.rows) {
    for (const cell of cells) {
      if (cell.decimal !== null) {
        const key = keyOf(table, cell);
        precisions.set(key, Math.max(precisions.get(key) ?? 0, decimalsOf(cell)));
      }
    }
  }
  return precisions;
}

/** Kept as long as their table, so that a look-up in a long table reads it once. */
const PRECISIONS = new WeakMap<Table, ReadonlyMap<string, number>>();

function precisionOf(table: Table, cell: Cell): number {
  const precisions = PRECISIONS.get(table) ?? readPrecisions(table);
  PRECISIONS.set(table, precisions);
  return precisions.get(keyOf(table, cell)) ?? 0;
}

/**
 * A cell's number with its unit and precision; null where the cell holds no number. The unit is the cell's own, else
 * the row's, else the column's. Precision is that of the column in the same unit: the most decimals printed, so that 7
 * in a column of 67.6 stands for 7.0, and dollars beside one rate of 22.6% stay whole.
 */
export function cellQuantity(table: Table, rowIndex: number, columnIndex: number): Quantity | null {
  const cell = table.rows[rowIndex]?.cells[columnIndex];
  const column = table.columns[columnIndex];
  if (cell === undefined || cell.decimal === null || column === undefined) return null;
  const own = ownUnit(table, cell);
  return {
    value: new Exact(cell.decimal),
    unit: own === null ? unitOfColumn(column) : unitCalled(own),
    decimals: precisionOf(table, cell),
  };
}
