import type { Language, Quantity } from '../../knowledge/index.js';
import type { IndicatorRow, IndicatorTable } from '../../tools/index.js';
import { messagesIn } from '../messages/catalogue.js';
import { indicatorMessages } from '../messages/indicators.js';
import { columnTitle, growthFormulas, rowTitle } from '../reply/indicator-titles.js';
import { plainLine } from '../reply/plain-text.js';
import type { ChartData, ChartPanel } from './chart.js';
import { numericColumns, pointOf, unitsByUse, type DrawnColumn } from './chart-cells.js';
import { timeSeries } from './time-series.js';
import { unitTitle } from '../reply/unit-title.js';

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
  const rows = table.rows.slice(0, MOST_ROWS);
  const numeric = numericColumns(table.columns, rows);
  const units = unitsByUse(numeric);
  const [unit] = units;
  if (unit === undefined) return null;
  const overTime = units.length === 1 ? timeSeries(numeric, rows.length) : null;
  const drawing = overTime === null ? barsOf(rows, numeric, language) : linesOf(rows, overTime, unit, language);
  return {
    ...drawing,
    title: plainLine(table.indicator.name[language]),
    notes: [
      messagesIn(indicatorMessages, language).chart.source(address, table.sourceNote),
      ...omissions(table, drawing, numeric, language),
      ...growthFormulas(table, language),
    ].map(plainLine),
  };
}

type Drawing = Pick<ChartData, 'form' | 'categories' | 'panels'>;

/** A panel for each of the most used units, a series for each column. */
function barsOf(rows: readonly IndicatorRow[], numeric: readonly DrawnColumn[], language: Language): Drawing {
  const columns = numeric.slice(0, MOST_COLUMNS);
  return {
    form: 'bars',
    categories: rows.map((row) => rowName(row, language)),
    panels: unitsByUse(columns)
      .slice(0, MOST_PANELS)
      .map((unit) => panelOf(unit, columns, language)),
  };
}

function panelOf(unit: Quantity['unit'], columns: readonly DrawnColumn[], language: Language): ChartPanel {
  const series = columns.map(({ column, cells }, place) => ({
    name: plainLine(columnTitle(column, language)),
    place,
    points: cells.map((cell) => pointOf(cell, unit)),
  }));
  return { unit: unitTitle(unit, language), series: series.filter(({ points }) => points.some((point) => point)) };
}

/** A line for each row, from the earliest period to the latest. */
function linesOf(
  rows: readonly IndicatorRow[],
  columns: readonly DrawnColumn[],
  unit: Quantity['unit'],
  language: Language,
): Drawing {
  const series = rows.map((row, place) => ({
    name: rowName(row, language),
    place,
    points: columns.map(({ cells }) => pointOf(cells[place] ?? null, unit)),
  }));
  return {
    form: 'lines',
    categories: columns.map(({ column }) => plainLine(columnTitle(column, language))),
    panels: [{ unit: unitTitle(unit, language), series }],
  };
}

/** What of the table is not in the drawing. */
function omissions(
  { rows }: IndicatorTable,
  { form }: Drawing,
  numeric: readonly DrawnColumn[],
  language: Language,
): readonly string[] {
  const messages = messagesIn(indicatorMessages, language).chart;
  const rowsLeft = rows.length > MOST_ROWS ? [messages.firstRows(MOST_ROWS, rows.length)] : [];
  if (form === 'lines') return rowsLeft;
  const columnsLeft = numeric.length > MOST_COLUMNS ? [messages.firstColumns(MOST_COLUMNS, numeric.length)] : [];
  const units = unitsByUse(numeric.slice(0, MOST_COLUMNS)).slice(MOST_PANELS);
  const unitsLeft = units.length > 0 ? [messages.leftOut(units.map((unit) => unitTitle(unit, language)))] : [];
  return [...rowsLeft, ...columnsLeft, ...unitsLeft];
}

function rowName(row: IndicatorRow, language: Language): string {
  return plainLine([...row.groups, rowTitle(row, language)].join(' / '));
}
