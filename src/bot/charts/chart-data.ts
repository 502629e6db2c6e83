import type { Language, Quantity } from '../../knowledge/index.js';
import type { IndicatorCell, IndicatorColumn, IndicatorTable } from '../../tools/index.js';
import { messagesIn } from '../messages/catalogue.js';
import { indicatorMessages } from '../messages/indicators.js';
import { columnTitle, growthFormulas, rowTitle } from '../reply/indicator-titles.js';
import { plainLine } from '../reply/plain-text.js';
import { unitKey, unitTitle } from './unit-title.js';
import { numberLabel } from './number-label.js';

/** A cell's number as it is drawn, and as it is written beside what is drawn. */
export interface ChartPoint {
  readonly value: number;
  readonly label: string;
}

/** A column in one unit; null where a row has no number of that unit. */
export interface ChartSeries {
  readonly name: string;
  /** Its column's place among those that are drawn: the same in every panel. */
  readonly place: number;
  readonly points: readonly (ChartPoint | null)[];
}

/** Everything of one unit: an axis of its own. */
export interface ChartPanel {
  readonly unit: string;
  readonly series: readonly ChartSeries[];
}

/** What a chart shows, in words and numbers. */
export interface ChartData {
  readonly title: string;
  readonly rows: readonly string[];
  /** One or two. */
  readonly panels: readonly ChartPanel[];
  /** Where the figures stand, what is left out, how computed ones came about. */
  readonly notes: readonly string[];
}

/** More rows would make the chart longer than two pages. */
const MOST_ROWS = 40;
/** As many as the palette has colours that are told apart. */
const MOST_COLUMNS = 8;
/** Two axes stand side by side on a page, three do not. */
const MOST_PANELS = 2;

/**
 * What the chart of a table shows; null where no cell that would be drawn holds a number.
 *
 * @param address where the table stands, as a line of sources says it
 */
export function chartData(table: IndicatorTable, language: Language, address: string): ChartData | null {
  const messages = messagesIn(indicatorMessages, language).chart;
  const rows = table.rows.slice(0, MOST_ROWS);
  const numeric = table.columns
    .map((column, index) => ({ column, cells: rows.map(({ cells }) => cells[index] ?? null) }))
    .filter(({ cells }) => cells.some((cell) => drawn(cell) !== null));
  const columns = numeric.slice(0, MOST_COLUMNS);
  const units = unitsByUse(columns.flatMap(({ cells }) => cells.flatMap((cell) => drawn(cell) ?? [])));
  if (units.length === 0) return null;
  const leftOut = units.slice(MOST_PANELS).map((unit) => unitTitle(unit, language));
  return {
    title: plainLine(table.indicator.name[language]),
    rows: rows.map((row) => plainLine([...row.groups, rowTitle(row, language)].join(' / '))),
    panels: units.slice(0, MOST_PANELS).map((unit) => panelOf(unit, columns, language)),
    notes: [
      messages.source(address, table.sourceNote),
      ...(table.rows.length > MOST_ROWS ? [messages.firstRows(MOST_ROWS, table.rows.length)] : []),
      ...(numeric.length > MOST_COLUMNS ? [messages.firstColumns(MOST_COLUMNS, numeric.length)] : []),
      ...(leftOut.length > 0 ? [messages.leftOut(leftOut)] : []),
      ...growthFormulas(table, language),
    ].map(plainLine),
  };
}

interface DrawnColumn {
  readonly column: IndicatorColumn;
  readonly cells: readonly (IndicatorCell | null)[];
}

/** A cell's number where it can be drawn; one beyond the doubles cannot. */
function drawn(cell: IndicatorCell | null): Quantity | null {
  const quantity = cell?.quantity ?? null;
  return quantity !== null && Number.isFinite(quantity.value.toNumber()) ? quantity : null;
}

/** The units of all numbers, each once, the most used first; equally used ones in the table's order. */
function unitsByUse(quantities: readonly Quantity[]): readonly Quantity['unit'][] {
  const uses = new Map<string, { readonly unit: Quantity['unit']; readonly count: number }>();
  for (const { unit } of quantities) {
    const key = unitKey(unit);
    uses.set(key, { unit, count: (uses.get(key)?.count ?? 0) + 1 });
  }
  return [...uses.values()].toSorted((left, right) => right.count - left.count).map(({ unit }) => unit);
}

function panelOf(unit: Quantity['unit'], columns: readonly DrawnColumn[], language: Language): ChartPanel {
  const key = unitKey(unit);
  const series = columns.map(({ column, cells }, place) => ({
    name: plainLine(columnTitle(column, language)),
    place,
    points: cells.map((cell) => pointOf(cell, key)),
  }));
  return { unit: unitTitle(unit, language), series: series.filter(({ points }) => points.some((point) => point)) };
}

function pointOf(cell: IndicatorCell | null, unit: string): ChartPoint | null {
  const quantity = drawn(cell);
  if (cell === null || quantity === null || unitKey(quantity.unit) !== unit) return null;
  return { value: quantity.value.toNumber(), label: numberLabel(cell, quantity) };
}
