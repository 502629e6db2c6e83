import type { Quantity } from '../../knowledge/index.js';
import type { IndicatorCell, IndicatorColumn, IndicatorRow } from '../../tools/index.js';
import type { ChartPoint } from './chart.js';
import { numberLabel } from './number-label.js';
import { unitKey } from '../reply/unit-title.js';

/** A column with its cells in the order of the rows that are drawn. */
export interface DrawnColumn {
  readonly column: IndicatorColumn;
  readonly cells: readonly (IndicatorCell | null)[];
}

/** The columns in which some row holds a number that can be drawn. */
export function numericColumns(
  columns: readonly IndicatorColumn[],
  rows: readonly IndicatorRow[],
): readonly DrawnColumn[] {
  return columns
    .map((column, index) => ({ column, cells: rows.map(({ cells }) => cells[index] ?? null) }))
    .filter(({ cells }) => cells.some((cell) => drawn(cell) !== null));
}

/** A cell's number where it can be drawn; one beyond the doubles cannot. */
function drawn(cell: IndicatorCell | null): Quantity | null {
  const quantity = cell?.quantity ?? null;
  return quantity !== null && Number.isFinite(quantity.value.toNumber()) ? quantity : null;
}

/** The units of all numbers, each once, the most used first; equally used ones in the table's order. */
export function unitsByUse(columns: readonly DrawnColumn[]): readonly Quantity['unit'][] {
  const uses = new Map<string, { readonly unit: Quantity['unit']; readonly count: number }>();
  for (const { unit } of columns.flatMap(({ cells }) => cells.flatMap((cell) => drawn(cell) ?? []))) {
    const key = unitKey(unit);
    uses.set(key, { unit, count: (uses.get(key)?.count ?? 0) + 1 });
  }
  return [...uses.values()].toSorted((left, right) => right.count - left.count).map(({ unit }) => unit);
}

/** A cell as it is drawn on the axis of a unit; null where it holds no number of that unit. */
export function pointOf(cell: IndicatorCell | null, unit: Quantity['unit']): ChartPoint | null {
  const quantity = drawn(cell);
  if (cell === null || quantity === null || unitKey(quantity.unit) !== unitKey(unit)) return null;
  return { value: quantity.value.toNumber(), label: numberLabel(cell, quantity) };
}
