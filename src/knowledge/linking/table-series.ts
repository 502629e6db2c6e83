import { wordStems } from '../language/word-stems.js';
import { parsePeriod } from '../tables/period.js';
import { isPeriodText } from '../tables/period-of-path.js';
import { readUnitText } from '../tables/unit-phrase.js';
import type { Cell, Column, Row, Table } from '../tables/table.js';
import { labelWords } from './label-words.js';
import { withoutPeriods, type Dated } from './asked-periods.js';

/** One number of a series. */
export interface Point extends Dated {
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  readonly cell: Cell;
}

/** Numbers of a table that differ in their period alone: one row and one kind of column. */
export interface Series {
  readonly table: Table;
  /** What the row is called, in its languages and by its synonyms; "" where the row is a period. */
  readonly names: readonly string[];
  /** The heading that a total sums up: "assets" below the assets; null for other rows. */
  readonly summedUp: string | null;
  readonly groups: readonly string[];
  /** What the column is called, its period aside; "" where it is a period. */
  readonly measure: string;
  readonly isTotal: boolean;
  /** The unit of the first number. */
  readonly unit: string;
  /** In the order of the table. */
  readonly points: readonly Point[];
}

type Growing = Omit<Series, 'points'> & { readonly points: Point[] };

/** The series of a table, in its order. Columns that repeat a period (values and their shares) are series apart. */
export function seriesOf(table: Table): readonly Series[] {
  const columns = table.columns.filter(({ role }) => role === 'value' || role === 'growth');
  const measures = measuresOf(columns);
  const found = new Map<string, Growing[]>();
  for (const row of table.rows) {
    if (row.role === 'heading') continue;
    const place = {
      table,
      row,
      name: nameOf(row, row.label),
      groups: row.groups.filter((group) => !isPeriodText(group)),
    };
    for (const column of columns) addPoint(found, { ...place, column, measure: measures.get(column) ?? '' });
  }
  return [...found.values()].flat();
}

interface Place {
  readonly table: Table;
  readonly row: Row;
  /** The row's name, its period aside. */
  readonly name: string;
  /** The headings above the row that are no periods. */
  readonly groups: readonly string[];
  readonly column: Column;
  readonly measure: string;
}

function addPoint(found: Map<string, Growing[]>, { table, row, name, groups, column, measure }: Place): void {
  const cell = row.cells[column.index];
  if (!cell || cell.content === 'blank') return;
  const period = partOfYear(row, column) ?? row.period ?? column.period;
  const key = JSON.stringify([name, groups, measure]);
  const alike = found.get(key) ?? [];
  const open = alike.find(({ points }) => period !== null && points.every((point) => point.period !== period));
  const series = open ?? {
    table,
    names: namesOf(row),
    summedUp: summedUp(row),
    groups,
    measure,
    isTotal: row.isTotal,
    unit: cell.unit ?? row.unit ?? column.unit,
    points: [],
  };
  series.points.push({ table, row, column, cell, period, when: whenOf(row, column) });
  if (!open) found.set(key, [...alike, series]);
}

/** The quarter that a row or column names of the year that the other is about; null where neither does. */
function partOfYear(row: Row, column: Column): string | null {
  return partOf(column.label, column.period, row.period) ?? partOf(row.label, row.period, column.period);
}

function partOf(label: string, own: string | null, year: string | null): string | null {
  const digits = /^(?:FY)?(?<digits>\d{4})$/u.exec(year ?? '')?.groups?.['digits'];
  return digits !== undefined && own === null && isPeriodText(label) ? parsePeriod(`${label} ${digits}`) : null;
}

/** What a row is called. */
function namesOf(row: Row): readonly string[] {
  const names = [row.title.en, row.title.zh, ...row.synonyms].map((name) => nameOf(row, name));
  const told = [...new Set(names)].filter((name) => name !== '');
  return told.length > 0 ? told : [''];
}

/** The heading of a total that has no other name than it: "Total revenues" below "Net revenues by nature". */
function summedUp({ isTotal, label, groups }: Row): string | null {
  const heading = groups.at(-1);
  if (!isTotal || heading === undefined) return null;
  const words = new Set(['total', '合计', '总计', '小计', ...labelWords(heading)]);
  return labelWords(label).every((word) => words.has(word)) ? heading : null;
}

/** A row's name; "" where it is a period: "2019", "As of December 31, 2019". */
function nameOf({ period }: Row, label: string): string {
  if (period === null) return QUARTER.test(label) && isPeriodText(label) ? '' : label;
  return isPeriodText(label) ? '' : withoutDates(label);
}

const QUARTER = /quarter|季度|\bQ[1-4]\b|half|半年/iu;

/** A heading's words, its period aside. */
function withoutDates(text: string): string {
  return withoutPeriods(text).replace(/\s+/gu, ' ').trim();
}

/**
 * What each column measures, its period aside. Columns of one measure follow each other from period to period: the
 * second column of 2018 measures what the second of 2019 does, and what all of them say is its name.
 */
function measuresOf(columns: readonly Column[]): ReadonlyMap<Column, string> {
  const places = new Map<Column, number>();
  const counts = new Map<string, number>();
  for (const column of columns) {
    const count = column.period === null ? 0 : (counts.get(column.period) ?? 0);
    places.set(column, count);
    if (column.period !== null) counts.set(column.period, count + 1);
  }
  const isRegular = new Set(counts.values()).size <= 1;
  return new Map(
    columns.map((column) => {
      const own = measureOf(column);
      if (column.period === null || !isRegular) return [column, own];
      const alike = columns.filter((other) => other.period !== null && places.get(other) === places.get(column));
      return [column, commonWords(alike.map(measureOf))];
    }),
  );
}

/** The words of the first text that all the others hold. */
function commonWords([first = '', ...others]: readonly string[]): string {
  if (others.every((other) => other === first)) return first;
  const held = others.map((other) => new Set(labelWords(other)));
  const parts = first
    .split(/\s+/u)
    .filter((part) => labelWords(part).every((word) => held.every((set) => set.has(word))));
  return readUnitText(parts.join(' ')) === null ? parts.join(' ') : '';
}

/** What a column's headings say beside their period. */
function measureOf({ path, title }: Column): string {
  const parts = path.length > 1 || title.en === path[0] ? path : [title.en];
  // "First" over "Quarter" is a period in two parts.
  if (isPeriodText(parts.join(' '))) return '';
  return parts
    .filter((part) => !isPeriodText(part) && readUnitText(part) === null)
    .map(withoutDates)
    .filter((part) => readUnitText(part) === null)
    .join(' ')
    .trim();
}

function whenOf(row: Row, column: Column): readonly string[] {
  return [...column.path, ...row.groups, row.label].filter((part) => /\d|quarter|季度/iu.test(part)).flatMap(wordStems);
}
