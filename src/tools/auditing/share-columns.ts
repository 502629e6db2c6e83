import { cellQuantity, withoutPeriods, type Column, type Row, type Table } from '../../knowledge/index.js';
import { rowNamed } from './row-named.js';
import { readShareWording } from './share-wording.js';
import type { ShareFigure } from './share-figure.js';

/** The shares in columns of percents beside a column of amounts: "% of total", "% of total revenue", 占比. */
export function sharesInColumns(table: Table): readonly ShareFigure[] {
  return table.columns.filter(isPercent).flatMap((column) => {
    const amounts = amountsBeside(table, column);
    const whole = amounts && wholeOf(table, column, amounts);
    if (!amounts || !whole) return [];
    const place = (row: Row) => ({ row: row.index, column: amounts.index });
    return table.rows
      .filter((row) => row !== whole && row.role === 'entry')
      .filter((row) => isHeld(table, row, column) && isHeld(table, row, amounts))
      .map((row) => ({
        published: { row: row.index, column: column.index },
        part: place(row),
        whole: place(whole),
      }));
  });
}

function isPercent({ role, unit }: Column): boolean {
  return role === 'value' && unit === '%';
}

/** The amounts that a column of percents divides: those of its period, or else the column on its left. */
function amountsBeside({ columns }: Table, share: Column): Column | null {
  const amounts = columns.filter((column) => column.role === 'value' && column.unit !== '%');
  const left = amounts.find(({ index }) => index === share.index - 1);
  if (share.period === null) return left ?? null;
  const alike = amounts.filter(({ period }) => period === share.period);
  return alike.find((column) => column === left) ?? (alike.length === 1 ? (alike[0] ?? null) : null);
}

/**
 * The row that all others are shares of: the total whose own share is printed as 100 %; else what the heading names, or
 * for "of total" the one total. A bare "%" without 100 % below may be anything.
 */
function wholeOf(table: Table, share: Column, amounts: Column): Row | null {
  const totals = table.rows.filter((row) => row.isTotal && isHeld(table, row, amounts));
  const [whole, other] = totals.filter((row) => isHundred(table, row, share));
  if (whole && !other) return whole;
  const said = share.path
    .map(withoutPeriods)
    .map(readShareWording)
    .findLast((wording) => wording !== null);
  if (!said) return null;
  if (said.whole !== '') return rowNamed(table, said.whole);
  const [only, another] = totals;
  return only && !another ? only : null;
}

function isHundred(table: Table, { index }: Row, column: Column): boolean {
  return cellQuantity(table, index, column.index)?.value.eq(100) ?? false;
}

function isHeld(table: Table, { index }: Row, column: Column): boolean {
  return cellQuantity(table, index, column.index) !== null;
}
