import { cellQuantity, Exact, headerKind, intervalOf, type Column, type Point } from '../../../../knowledge/index.js';

/**
 * The cell beside two numbers of a row that prints the growth from the first to the second: a percent under a heading of
 * change ("% Change", "2019 over 2018", 同比) that the computed growth rounds to. Null where none does.
 */
export function publishedGrowth(earlier: Point, later: Point): Point | null {
  const { table, row } = later;
  const growth = earlier.row === row ? growthOf(earlier, later) : null;
  const column = growth && table.columns.find((one) => printsGrowth(later, one, growth));
  const cell = column && row.cells[column.index];
  return cell ? { ...later, column, cell } : null;
}

function printsGrowth({ table, row }: Point, { index, path, role }: Column, growth: Exact): boolean {
  const printed = cellQuantity(table, row.index, index);
  if (printed?.unit.dimension.kind !== 'percent') return false;
  if (role !== 'growth' && !path.some((part) => headerKind(part) === 'change')) return false;
  const { low, high } = intervalOf(printed);
  return growth.gte(low) && growth.lte(high);
}

/** In percent; null where it is not computed: from nothing, or from a negative number. */
function growthOf({ cell: from }: Point, { cell: to }: Point): Exact | null {
  if (from.decimal === null || to.decimal === null) return null;
  const base = new Exact(from.decimal);
  return base.gt(0) ? new Exact(to.decimal).minus(base).div(base).times(100) : null;
}
