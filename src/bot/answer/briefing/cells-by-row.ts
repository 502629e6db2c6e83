import type { CellEvidence } from '../../../tools/index.js';

/** Cells row by row; the rows and their cells in the order in which they come. */
export function cellsByRow(cells: readonly CellEvidence[]): readonly (readonly CellEvidence[])[] {
  const rows = new Map<CellEvidence['row'], CellEvidence[]>();
  for (const one of cells) rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
  return [...rows.values()];
}
