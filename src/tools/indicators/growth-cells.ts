import { cellQuantity, Exact, type KnowledgeIndex, type Row, type Table } from '../../knowledge/index.js';
import { change } from '../change.js';
import type { Computation } from '../computing/computation.js';
import type { CellPlace } from '../computing/operand.js';
import { growthRate } from '../growth-rate.js';

import type { GrowthColumn } from './growth-columns.js';
import type { IndicatorCell } from './shaped-table.js';

/** Decimals of a growth rate, more where the table publishes it with more: what most tables of growth print. */
const DECIMALS = 1;
const BLANK: IndicatorCell = { raw: '', quantity: null, computation: null };
/** What stands where nothing could be computed. */
const DASH = '—';

/** The growth of one row: a rate in percent, of percents the change in points; blank where the row is. */
export async function growthCell(
  table: Table,
  row: Row,
  column: GrowthColumn,
  knowledge: KnowledgeIndex,
): Promise<IndicatorCell> {
  const { earlier, later } = column;
  const quantities = [earlier, later].map(({ index }) => cellQuantity(table, row.index, index));
  if (quantities.every((quantity) => quantity === null)) return BLANK;
  const place = (index: number): CellPlace => ({
    document: table.document,
    table: table.name,
    row: row.index,
    column: index,
  });
  const [base, value] = [place(earlier.index), place(later.index)];
  const isPercent = quantities.some((quantity) => quantity?.unit.dimension.kind === 'percent');
  const computation: Computation = isPercent
    ? await change.run({ earlier: base, later: value }, knowledge)
    : await growthRate.run({ base, value }, knowledge);
  return computedCell(computation, Math.max(DECIMALS, column.published?.decimals ?? 0));
}

function computedCell(computation: Computation, rateDecimals: number): IndicatorCell {
  if (computation.outcome === 'uncomputable') return { raw: DASH, quantity: null, computation };
  const { value, unit, inputs } = computation;
  const decimals =
    unit.dimension.kind === 'percent' ? rateDecimals : Math.max(...inputs.map(({ quantity }) => quantity.decimals));
  const shown = value.toDecimalPlaces(decimals, Exact.ROUND_HALF_UP).toFixed(decimals).replace('-', '−');
  return { raw: shown, quantity: { value, unit, decimals }, computation };
}
