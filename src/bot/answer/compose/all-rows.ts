import type { Row, Table } from '../../../knowledge/index.js';
import type { CellEvidence } from '../../../tools/index.js';

/** Names of rows that a sentence lists at the most; a reader loses the thread of more, and the formula has them all. */
export const MOST_NAMED = 7;

/** Whether cells are of all rows of one table, too many to be named: totals and headings apart, which are no such rows. */
export function areAllRows(cells: readonly CellEvidence[]): boolean {
  const [first] = cells;
  if (!first || cells.some(({ table }) => table !== first.table)) return false;
  const named = new Set(cells.map(({ row }) => row.index));
  return named.size > MOST_NAMED && entriesOf(first.table).every(({ index }) => named.has(index));
}

function entriesOf({ rows }: Table): readonly Row[] {
  return rows.filter(({ role, isTotal }) => role === 'entry' && !isTotal);
}
