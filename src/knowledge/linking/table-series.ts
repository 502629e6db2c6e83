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
  const said = new Map(columns.map((column) => [column, datedWords(column.path)]));
  for (const row of table.rows) {
    if (row.role === 'heading') continue;
    const place = placeOfRow(row);
    for (const column of columns) {
      addPoint(found, {
        table,
        ...place,
        column,
        measure: measures.get(column) ?? '',
        ofColumn: said.get(column) ?? [],
      });
    }
  }
  return [...found.values()].flat();
}

/** What the points of one row have in common: a long table has as many of them as it has cells. */
function placeOfRow(row: Row): Pick<Place, 'groups' | 'isPeriod' | 'key' | 'ofRow' | 'row'> {
  const groups = row.groups.filter((group) => !isPeriodText(group));
  return {
    row,
    groups,
    key: JSON.stringify([nameOf(row, row.label), groups]),
    ofRow: datedWords([...row.groups, row.label]),
    isPeriod: isPeriodText(row.label),
  };
}

interface Place {
  readonly table: Table;
  readonly row: Row;
  /** The row's name, its period aside, and its headings. */
  readonly key: string;
  /** The headings above the row that are no periods. */
  readonly groups: readonly string[];
  /** Whether the row's label is nothing but a period. */
  readonly isPeriod: boolean;
  /** Words of the row's labels that say a period. */
  readonly ofRow: readonly string[];
  readonly column: Column;
  readonly measure: string;
  /** Words of the column's headings that say a period. */
  readonly ofColumn: readonly string[];
}

function addPoint(found: Map<string, Growing[]>, place: Place): void {
  const { table, row, groups, column, measure, ofColumn, ofRow } = place;
  const cell = row.cells[column.index];
  if (!cell || cell.content === 'blank') return;
  const period = partOfYear(place) ?? row.period ?? column.period;
  const key = `${place.key}${measure}`;
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
  series.points.push({ table, row, column, cell, period, when: [...ofColumn, ...ofRow] });
  if (!open) found.set(key, [...alike, series]);
}

/** The quarter that a row or column names of the year that the other is about; null where neither does. */
function partOfYear({ row, column, isPeriod }: Place): string | null {
  const ofColumn = partOf(column.label, column.period, row.period);
  return ofColumn ?? (isPeriod ? partOf(row.label, row.period, column.period) : null);
}

function partOf(label: string, own: string | null, year: string | null): string | null {
  const digits = /^(?:FY)?(?<digits>\d{4})$/u.exec(year ?? '')?.groups?.['digits'];
  return digits !== undefined && own === null && isPeriodText(label) ? parsePeriod(`${label} ${digits}`) : null;
}

/** What a row is called. */
function namesOf(row: Row): readonly string[] {
  const names = [...new Set([row.title.en, row.title.zh, ...row.synonyms])].map((name) => nameOf(row, name));
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

/** Words of the labels that say a period. */
function datedWords(labels: readonly string[]): readonly string[] {
  return labels.filter((label) => /\d|quarter|季度/iu.test(label)).flatMap(wordStems);
}
