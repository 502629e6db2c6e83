import { comparePeriods } from '../../knowledge/index.js';
import type { DrawnColumn } from './chart-cells.js';

/** More bars of one band than this are a course over time: lines show it, and need no colour for each period. */
const MOST_PERIODS_AS_BARS = 5;
/** As many as the palette has colours that are told apart. */
const MOST_LINES = 8;

/**
 * The columns from the earliest period to the latest, where a few rows run over many periods; null where the table is
 * to be drawn as bars.
 */
export function timeSeries(columns: readonly DrawnColumn[], rows: number): readonly DrawnColumn[] | null {
  const periods = columns.flatMap(({ column }) => (column.kind === 'source' ? (column.period ?? []) : []));
  const areDistinct = periods.length === columns.length && new Set(periods).size === periods.length;
  if (!areDistinct || columns.length <= MOST_PERIODS_AS_BARS || rows > MOST_LINES) return null;
  return columns.toSorted((left, right) => comparePeriods(periodOf(left), periodOf(right)));
}

const periodOf = ({ column }: DrawnColumn): string => (column.kind === 'source' ? (column.period ?? '') : '');
