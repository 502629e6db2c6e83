import type { Row, Table } from '../../knowledge/index.js';

/** What a total may sum up. */
export interface Summands {
  /** Row numbers, each reading in the order of the table; the likeliest first. */
  readonly readings: readonly (readonly number[])[];
  /** Nothing stands above the total but rows that it sums up: a sum that differs is wrong. */
  readonly areCertain: boolean;
}

/** Fewer rows are repeated, not summed up. */
const LEAST_ROWS = 2;

/**
 * The rows that a total sums up: those since the total or the heading before it; or the totals before it, with the rows
 * that stand beside these; or every row above. Which of them is meant no table says.
 */
export function summandsOf(table: Table, total: Row): Summands {
  const above = table.rows.slice(0, total.index);
  const start = above.findLastIndex(({ role, isTotal }) => role === 'heading' || isTotal) + 1;
  const entries = above.filter(({ role, isTotal }) => role === 'entry' && !isTotal);
  const since = entries.filter(({ index }) => index >= start);
  const totals = above.filter(({ isTotal }) => isTotal);
  const readings = [since, [...totals, ...since], totals, entries].map((rows) => rows.map(({ index }) => index));
  return {
    readings: distinct(readings.filter(({ length }) => length >= LEAST_ROWS)),
    areCertain: above.length === entries.length,
  };
}

function distinct(readings: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return [...new Map(readings.map((rows) => [rows.join(' '), rows] as const)).values()];
}
