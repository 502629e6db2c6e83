import type { Row } from '../../../../../knowledge/index.js';
import type { CellEvidence } from '../../../../../tools/index.js';
import type { Rank } from '../facts/fact.js';

/** The cells of a cell's column, whole or of some rows, the highest first; none where they cannot be set in one order. */
export function columnOf(
  { table, column }: CellEvidence,
  among: ReadonlySet<Row> | null = null,
): readonly CellEvidence[] {
  if (table.rows.some(({ unit, isTotal }) => unit !== null || isTotal)) return [];
  const cells = table.rows.flatMap((row) => {
    const cell = among === null || among.has(row) ? row.cells[column.index] : undefined;
    return cell && cell.decimal !== null ? [{ table, row, column, cell }] : [];
  });
  return cells.toSorted((left, right) => valueOf(right) - valueOf(left));
}

/** The place that a cell takes alone in its column, or among some rows; null where it shares it, or there is no order. */
export function placeOf(one: CellEvidence, among: ReadonlySet<Row> | null = null): Rank | null {
  const column = columnOf(one, among);
  const at = column.findIndex(({ row }) => row === one.row);
  const isAlone = column.filter((other) => valueOf(other) === valueOf(one)).length === 1;
  return at < 0 || !isAlone ? null : { place: at + 1, of: column.length, order: 'highest' };
}

/** The same place, counted from the other end. */
export function fromBelow({ place, of }: Rank): Rank {
  return { place: of - place + 1, of, order: 'lowest' };
}

export function valueOf({ cell }: CellEvidence): number {
  return Number(cell.decimal);
}
