import type { GrowthBasis } from '../../tools/index.js';

/** The periods of computed growth, and of which of a table's series it is; "" where there is one. */
export interface GrowthSpan {
  readonly series: string;
  readonly from: string;
  readonly to: string;
}

/** The words of indicator tables and of their charts. */
export interface IndicatorMessages {
  /** Headings of the list: document, table, name, unit, periods, number of rows. */
  readonly columns: readonly [string, string, string, string, string, string];
  readonly none: string;
  /** Heading of a table's names of rows where it prints none. */
  readonly row: string;
  /** A total that the table prints without a name. */
  readonly unnamedTotal: string;
  /** Heading of a computed column of growth between two periods. */
  growth(span: GrowthSpan): string;
  /** Heading of a computed column of growth from row to row: of what, and from which row. */
  rowGrowth(series: string, basis: GrowthBasis): string;
  /** How growth from row to row came about, as {@link growthFormula}. */
  rowGrowthFormula(basis: GrowthBasis, unit: '%' | 'pp'): string;
  /** How computed growth came about: as a rate, or between percents as percentage points. */
  growthFormula(span: GrowthSpan, unit: '%' | 'pp'): string;
  /** Why growth is not computed in these rows, or how it is to be taken. */
  remark(rows: readonly string[], text: string): string;
  readonly chart: ChartMessages;
}

export interface ChartMessages {
  /** The unit of an axis, with what it is in the words of the language; null where the unit's own will do. */
  unit(unit: string, words: string | null): string;
  readonly noUnit: string;
  /** Where the figures stand, and what the table itself says of where they come from. */
  source(address: string, note: string | null): string;
  firstRows(shown: number, all: number): string;
  firstColumns(shown: number, all: number): string;
  /** Units of values that are not drawn, since the chart has room for two. */
  leftOut(units: readonly string[]): string;
  /** The chart in words: its form and title, then each series. */
  described(form: 'bars' | 'lines', title: string, series: readonly string[]): string;
  series(name: string, unit: string, points: readonly string[]): string;
  point(category: string, value: string): string;
}
