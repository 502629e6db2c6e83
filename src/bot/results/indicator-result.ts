import type { Indicator, IndicatorCell, IndicatorTable } from '../../tools/index.js';
import type { IndicatorsResult, IndicatorTableResult } from './schemas.js';

type CellResult = IndicatorTableResult['rows'][number]['cells'][number];

/** The tables that hold values as `indicators --json` writes them. */
export function indicatorsResult(list: readonly Indicator[]): IndicatorsResult {
  return { indicators: list.map((one) => ({ ...one, name: { ...one.name }, periods: [...one.periods] })) };
}

/** An indicator's table as `indicators "…" --json` writes it. */
export function indicatorTableResult({ indicator, columns, rows }: IndicatorTable): IndicatorTableResult {
  return {
    document: indicator.document,
    table: indicator.table,
    columns: columns.map(({ label }) => label),
    rows: rows.map(({ label, groups, cells }) => ({
      label,
      ...(groups.length > 0 && { groups: [...groups] }),
      cells: cells.map(cellResult),
    })),
  };
}

function cellResult({ raw, quantity, computation }: IndicatorCell): CellResult {
  const number = quantity?.value.toNumber() ?? Infinity;
  // JSON holds no number beyond the doubles; its text stays in `raw`.
  const value = Number.isFinite(number) ? number : null;
  const cell = { raw, value, unit: value === null ? '' : (quantity?.unit.text ?? '') };
  if (computation === null) return cell;
  if (computation.outcome === 'uncomputable') return { ...cell, obstacle: computation.obstacle.code };
  const { formula, interval, cautions } = computation;
  return {
    ...cell,
    formula,
    interval: interval && [interval.low.toNumber(), interval.high.toNumber()],
    ...(cautions.length > 0 && { cautions: [...cautions] }),
  };
}
