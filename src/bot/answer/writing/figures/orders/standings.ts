import { Decimal } from 'decimal.js';

import type { Column, Row, Table } from '../../../../../knowledge/index.js';
import type { Rank } from '../facts/fact.js';
import { yearsOfRates } from '../says/says-move.js';

/** What the rows of a table are set in order by: a value of a period, growth as it is published, or how far a value went. */
export type Standard = { readonly by: 'change' | 'growth' } | { readonly by: 'value'; readonly period: string };

/** A row with what it is set in order by. */
export interface Standing {
  readonly row: Row;
  readonly value: Decimal;
}

/** All rows of a table in an order; none where one of them has no number, or they are not of one kind. */
export function standings(table: Table, standard: Standard, end: Rank['order']): readonly Standing[] {
  const columns = columnsOf(table, standard);
  if (columns === null || table.rows.some(({ unit, isTotal }) => unit !== null || isTotal)) return [];
  const all = table.rows.flatMap((row) => {
    const [value, base] = columns.map(({ index }) => decimalOf(row, index));
    if (!value || base === null) return [];
    return [{ row, value: base ? value.minus(base) : value }];
  });
  if (all.length < table.rows.length) return [];
  return all.toSorted((one, other) =>
    end === 'highest' ? other.value.comparedTo(one.value) : one.value.comparedTo(other.value),
  );
}

/** The rows that take places from the first to the last; null where another one shares the first or the last of them. */
export function rowsAt(order: readonly Standing[], first: number, last: number): readonly Row[] | null {
  const isParted = (place: number): boolean => {
    const [before, behind] = [order[place - 1], order[place]];
    return !before || !behind || !before.value.eq(behind.value);
  };
  const rows = order.slice(first - 1, last).map(({ row }) => row);
  return rows.length === last - first + 1 && isParted(first - 1) && isParted(last) ? rows : null;
}

/** The column of values, and that of what is taken from them; null where there is not just one such. */
function columnsOf({ columns, ...table }: Table, standard: Standard): readonly Column[] | null {
  if (standard.by === 'growth') return only(columns.filter(({ role }) => role === 'growth'));
  const valuesOf = (period: string): readonly Column[] | null =>
    only(columns.filter((column) => column.role === 'value' && column.period === period));
  if (standard.by === 'value') return valuesOf(standard.period);
  const [from, to] = (yearsOfRates({ columns, ...table }) ?? []).map(valuesOf);
  return from && to ? [...to, ...from] : null;
}

function only(columns: readonly Column[]): readonly Column[] | null {
  return columns.length === 1 ? columns : null;
}

function decimalOf({ cells }: Row, index: number): Decimal | null {
  const decimal = cells[index]?.decimal ?? null;
  return decimal === null ? null : new Decimal(decimal);
}
