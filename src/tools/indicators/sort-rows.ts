import type { Exact, Quantity } from '../../knowledge/index.js';

import { nameKey } from './names.js';
import type { IndicatorColumn, IndicatorRow, IndicatorTable } from './shaped-table.js';

export type SortOrder = 'highest' | 'lowest';

/** The names of a computed column beside its label. */
const GROWTH_NAMES = ['growth', '增长', '增长率', '增速'];

/** The index of the one column that a heading, a part of it or a period names; null where none is named, or several. */
export function columnNamed(name: string, columns: readonly IndicatorColumn[]): number | null {
  const key = nameKey(name);
  if (key === '') return null;
  const names = columns.map((column) => namesOf(column).map(nameKey));
  const readings = [(one: string) => one === key, (one: string) => one.includes(key)];
  const found = readings
    .map((fits) => names.flatMap((own, index) => (own.some(fits) ? [index] : [])))
    .find((indices) => indices.length > 0);
  return found?.length === 1 ? (found[0] ?? null) : null;
}

function namesOf(column: IndicatorColumn): readonly string[] {
  if (column.kind !== 'source') return [column.label, ...GROWTH_NAMES];
  return [column.label, column.title.zh, column.title.en, column.period ?? ''];
}

/**
 * The rows in the order of a column; equal ones keep theirs. Rows without a number, or with one that measures something
 * else than most do, come last.
 */
export function sortRows(table: IndicatorTable, column: number, order: SortOrder): IndicatorTable {
  const quantities = table.rows.map(({ cells }) => cells[column]?.quantity ?? null);
  const usual = mostFrequent(quantities.flatMap((quantity) => (quantity ? [dimensionOf(quantity)] : [])));
  const keyed = table.rows.map((row, index) => {
    const quantity = quantities[index] ?? null;
    return { row, size: quantity && dimensionOf(quantity) === usual ? sizeOf(quantity) : null };
  });
  const sign = order === 'highest' ? -1 : 1;
  const sorted = keyed.filter(isSized).toSorted((left, right) => sign * left.size.cmp(right.size));
  return { ...table, rows: [...sorted, ...keyed.filter((one) => !isSized(one))].map(({ row }) => row) };
}

interface Keyed {
  readonly row: IndicatorRow;
  readonly size: Exact | null;
}

function isSized(one: Keyed): one is Keyed & { readonly size: Exact } {
  return one.size !== null;
}

const sizeOf = ({ value, unit }: Quantity): Exact => value.times(unit.scale);
const dimensionOf = ({ unit }: Quantity): string => JSON.stringify(unit.dimension);

function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
