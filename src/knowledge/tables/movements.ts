import { parsePeriod } from './period.js';
import { periodLength } from './period-order.js';
import type { Row } from './table.js';

const DAY = 86_400_000;

/** Days between two balances a year apart; years of 52 and 53 weeks included. */
const YEAR_OF_DAYS = { least: 363, most: 372 } as const;

function isBalance({ period, role }: Row): boolean {
  return role === 'entry' && period !== null && periodLength(period) === 'day';
}

/** The year that ends with the later of two balances; null where they are not a year apart. */
function yearBetween(opening: string, closing: string): string | null {
  const days = (Date.parse(closing) - Date.parse(opening)) / DAY;
  return days >= YEAR_OF_DAYS.least && days <= YEAR_OF_DAYS.most ? parsePeriod(`Year ended ${closing}`) : null;
}

/**
 * Rows between two balances ("Outstanding at September 30, 2017", "Granted", "Exercised", "Outstanding at September 30,
 * 2018") are movements of the year between; this tells rows of one name apart.
 */
export function dateMovements(rows: readonly Row[]): readonly Row[] {
  const periods = rows.map(({ period }) => period);
  let opening = -1;
  rows.forEach((row, index) => {
    if (!isBalance(row)) return;
    const year = opening < 0 ? null : yearBetween(rows[opening]?.period ?? '', row.period ?? '');
    if (year !== null) periods.fill(year, opening + 1, index);
    opening = index;
  });
  return rows.map((row, index) => (row.period === null ? { ...row, period: periods[index] ?? null } : row));
}
