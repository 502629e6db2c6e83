import { cellQuantity, type Column, type Row, type Table } from '../../../../knowledge/index.js';
import type { Term } from '../../../../tools/index.js';
import { cellPlace } from './cell-place.js';
import type { Modifier } from './modifiers.js';
import { ends } from './period-columns.js';

/** Rows whose movements are meant, and how. */
interface Moving {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly modifiers: ReadonlySet<Modifier>;
}

/** The column in which a table publishes the growth from one of its columns to another; undefined where it does not. */
export function growthBetween(table: Table, first: Column, last: Column): Column | undefined {
  return table.columns.find(
    ({ role, period }) =>
      role === 'growth' && (period === null || period === `${first.period ?? ''}/${last.period ?? ''}`),
  );
}

/** By what amount each row moved; of a fall and a rise how far each went. */
export function changesOf({ table, rows, modifiers }: Moving): readonly Term[] {
  const period = ends({ table, columns: [] });
  if (!period) return [];
  const [first, last] = period;
  const moved = rows.map((row): Term => ({ difference: [cellPlace(table, row, last), cellPlace(table, row, first)] }));
  return modifiers.has('either-way') ? moved.map((term): Term => ({ magnitude: term })) : moved;
}

/** Each row's growth, as published where the table publishes it; of a fall and a rise how far each went. */
export function rates({ table, rows, modifiers }: Moving): readonly Term[] {
  const period = ends({ table, columns: [] });
  if (!period) return [];
  const [first, last] = period;
  const column = growthBetween(table, first, last);
  const sized = (row: Row, term: Term): Term =>
    modifiers.has('either-way') && !rose(table, row, column) ? { magnitude: term } : term;
  return [...new Set(rows)].map((row) =>
    sized(
      row,
      column ? cellPlace(table, row, column) : { growth: [cellPlace(table, row, first), cellPlace(table, row, last)] },
    ),
  );
}

/** Whether a published growth is no fall: its size is its number. */
function rose(table: Table, row: Row, column: Column | undefined): boolean {
  const quantity = column ? cellQuantity(table, row.index, column.index) : null;
  return quantity !== null && !quantity.value.isNegative();
}

/** A row's growth as the table publishes it, and as its values give it; [] unless both are asked for. */
export function bothRates({ table, rows: [row], modifiers }: Moving): readonly Term[] {
  const period = ends({ table, columns: [] });
  const column = period && growthBetween(table, ...period);
  if (!row || !column || !modifiers.has('published') || !modifiers.has('worked-out')) return [];
  const [first, last] = period;
  return [cellPlace(table, row, column), { growth: [cellPlace(table, row, first), cellPlace(table, row, last)] }];
}
