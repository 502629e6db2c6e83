import {
  convert,
  dimensionsEqual,
  IncompatibleUnitsError,
  readUnit,
  type Quantity,
  type Unit,
} from '../../knowledge/index.js';

import type { IndicatorCell, IndicatorColumn, IndicatorTable } from './shaped-table.js';

/**
 * A table with its values in another unit, exactly. Growth, and what measures something else, as a percent or a number
 * of shares among amounts of money, stays as it is.
 *
 * @throws IncompatibleUnitsError where no value measures what the unit does, or some are money of another currency
 */
export function inUnit(table: IndicatorTable, spelling: string): IndicatorTable {
  const unit = readUnit(spelling);
  const quantities = table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell, index) => (isAmount(table.columns[index]) ? (cell.quantity ?? []) : [])),
  );
  const foreign = quantities.find((quantity) => isOtherMoney(quantity, unit));
  if (foreign) throw new IncompatibleUnitsError(foreign.unit.text, spelling);
  if (!quantities.some((quantity) => measuresAlike(quantity, unit))) {
    throw new IncompatibleUnitsError(quantities[0]?.unit.text ?? table.indicator.unit, spelling);
  }
  const isConverted = table.columns.map(
    (column, index) =>
      isAmount(column) && table.rows.some(({ cells }) => measuresAlike(cells[index]?.quantity ?? null, unit)),
  );
  return {
    ...table,
    columns: table.columns.map((column, index) => (isConverted[index] ? { ...column, unit: unit.text } : column)),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => (isConverted[index] ? cellIn(cell, unit) : cell)),
    })),
  };
}

function isAmount(column: IndicatorColumn | undefined): boolean {
  return column?.kind === 'source' && column.role === 'value';
}

function isOtherMoney({ unit: { dimension } }: Quantity, { dimension: wanted }: Unit): boolean {
  return dimension.kind === 'money' && wanted.kind === 'money' && dimension.currency !== wanted.currency;
}

function measuresAlike(quantity: Quantity | null, unit: Unit): boolean {
  return quantity !== null && dimensionsEqual(quantity.unit.dimension, unit.dimension);
}

function cellIn(cell: IndicatorCell, unit: Unit): IndicatorCell {
  if (cell.quantity === null || !measuresAlike(cell.quantity, unit)) return cell;
  const quantity = convert(cell.quantity, unit);
  return { ...cell, quantity, raw: cell.quantity.unit.scale.eq(unit.scale) ? cell.raw : printed(quantity) };
}

/** Every digit that the value has, and the zeros that its precision adds. */
function printed({ value, decimals }: Quantity): string {
  return value.toFixed(Math.max(0, decimals, value.decimalPlaces())).replace('-', '−');
}
