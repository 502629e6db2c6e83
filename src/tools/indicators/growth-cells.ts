import { cellQuantity, Exact, type Column, type KnowledgeIndex, type Row, type Table } from '../../knowledge/index.js';
import { change } from '../change.js';
import type { Computation } from '../computing/computation.js';
import type { CellPlace } from '../computing/operand.js';
import { growthRate } from '../growth-rate.js';

import type { IndicatorCell } from './shaped-table.js';

/** Decimals of a growth rate, more where the table publishes it with more: what most tables of growth print. */
const DECIMALS = 1;
export const BLANK: IndicatorCell = { raw: '', quantity: null, computation: null };
/** What stands where nothing could be computed. */
const DASH = '—';

interface TableCell {
  readonly row: Row;
  readonly column: Column;
}

/** Two cells that growth lies between, and the decimals in which the table publishes it, where it does. */
export interface GrowthEnds {
  readonly earlier: TableCell;
  readonly later: TableCell;
  readonly decimals?: number | undefined;
}

/** The growth of one row: a rate in percent, of percents the change in points; blank where the row is. */
export async function growthCell(
  table: Table,
  { earlier, later, decimals = 0 }: GrowthEnds,
  knowledge: KnowledgeIndex,
): Promise<IndicatorCell> {
  const quantities = [earlier, later].map(({ row, column }) => cellQuantity(table, row.index, column.index));
  if (quantities.every((quantity) => quantity === null)) return BLANK;
  const place = ({ row, column }: TableCell): CellPlace => ({
    document: table.document,
    table: table.name,
    row: row.index,
    column: column.index,
  });
  const [base, value] = [place(earlier), place(later)];
  const isPercent = quantities.some((quantity) => quantity?.unit.dimension.kind === 'percent');
  const computation: Computation = isPercent
    ? await change.run({ earlier: base, later: value }, knowledge)
    : await growthRate.run({ base, value }, knowledge);
  return computedCell(computation, Math.max(DECIMALS, decimals));
}

function computedCell(computation: Computation, rateDecimals: number): IndicatorCell {
  if (computation.outcome === 'uncomputable') return { raw: DASH, quantity: null, computation };
  const { value, unit, inputs } = computation;
  const decimals =
    unit.dimension.kind === 'percent' ? rateDecimals : Math.max(...inputs.map(({ quantity }) => quantity.decimals));
  const shown = value.toDecimalPlaces(decimals, Exact.ROUND_HALF_UP).toFixed(decimals).replace('-', '−');
  return { raw: shown, quantity: { value, unit, decimals }, computation };
}
