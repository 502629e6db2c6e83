import { comparePeriods, isPeriodText, periodLength, type Column, type Table } from '../../knowledge/index.js';
import { comparedColumns } from '../auditing/compared-columns.js';

/** Growth between two columns of values. */
export interface GrowthColumn {
  readonly kind: 'growth';
  readonly earlier: Column;
  readonly later: Column;
  /** The column in which the table publishes it; null where it does not. */
  readonly published: Column | null;
  /** The headings that both share; "" where the table holds one series. */
  readonly series: string;
}

const YEAR = /(?:19|20)\d{2}/gu;
/** Stands for the year in headings that are compared. */
const YEAR_MARK = '#';

/** Headings of published changes that name no period. */
const CHANGE = /change|growth|increase|增|同比|变动|变化/iu;

/** The growth that a table's columns allow, each between a period and the next one that the same series holds. */
export function growthColumns(table: Table): readonly GrowthColumn[] {
  const held = [...seriesOf(table.columns).values()].map(pairs).filter((found) => found.length > 0);
  const only = held.flat().length === 1;
  return held.flatMap((series) =>
    series.map(([earlier, later]) => ({
      kind: 'growth' as const,
      earlier,
      later,
      published: publishedGrowth(table, [earlier, later]) ?? (only ? undatedGrowth(table) : null),
      series: held.length > 1 ? headings(later).join(' ').replaceAll(YEAR_MARK, '').trim() : '',
    })),
  );
}

function publishedGrowth(table: Table, [earlier, later]: readonly [Column, Column]): Column | null {
  const found = table.columns.find((column) => {
    const pair = column.role === 'growth' ? comparedColumns(table, column) : null;
    return pair !== null && !('code' in pair) && pair[0] === earlier && pair[1] === later;
  });
  return found ?? null;
}

/** "Change %" behind two periods: there is nothing else that it could be of. */
function undatedGrowth({ columns }: Table): Column | null {
  const found = columns.filter(({ period, unit, label }) => period === null && unit === '%' && CHANGE.test(label));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Columns of values that differ in their period alone; one period twice tells nothing apart, so neither counts. */
function seriesOf(columns: readonly Column[]): ReadonlyMap<string, readonly Column[]> {
  const series = new Map<string, Column[]>();
  for (const column of columns) {
    const length = column.period === null ? null : periodLength(column.period);
    if (column.role !== 'value' || length === null) continue;
    const key = JSON.stringify([headings(column), length]);
    series.set(key, [...(series.get(key) ?? []), column]);
  }
  return series;
}

/** The headings over a column but for its period: "Domestic" over "September 30, 2019". */
function headings({ path }: Column): readonly string[] {
  return path.filter((part) => !isPeriodText(part)).map((part) => part.replace(YEAR, YEAR_MARK));
}

function pairs(series: readonly Column[]): readonly (readonly [Column, Column])[] {
  const single = series.filter(({ period }) => series.filter((other) => other.period === period).length === 1);
  const ordered = single.toSorted((left, right) => comparePeriods(left.period ?? '', right.period ?? ''));
  return ordered.slice(1).flatMap((later, index) => {
    const earlier = ordered[index];
    return earlier ? [[earlier, later] as const] : [];
  });
}
