import { isPeriodText, periodOfPath } from './period-of-path.js';
import { unitFactor } from './unit-factor.js';
import { readCellText } from './cell-text.js';
import type { CellText } from './cell-text.js';
import { readRecord } from './record-cells.js';
import { columnUnit, signOf } from './column-unit.js';
import { headerPaths } from './header-spans.js';
import { collapse, holdsFigures } from './layout.js';
import type { Layout } from './layout.js';
import type { Column, ColumnRole } from './table.js';
import type { FieldDescription, TableSource } from './table-source.js';
import { findUnit, readUnitText } from './unit-phrase.js';
import type { UnitPhrase } from './unit-phrase.js';

/** Cells that are searched for the table's currency sign: a table prints it in its first rows. */
const CELLS_FOR_SIGN = 1000;

/** A unit in brackets at the end of a Chinese heading is one whatever it says: 出口额（亿元）, 产量（万标准箱）. */
const HAN_BRACKETED = /[（(](?<unit>[^()（）]*\p{Script=Han}[^()（）]*)[)）]\s*$/u;

/** Whether most of what a column prints is numbers; dashes do not count either way. */
function holdsNumbers(cells: readonly CellText[]): boolean {
  const printed = cells.filter(({ content }) => content === 'number' || content === 'text');
  const numbers = printed.filter(({ content }) => content === 'number').length;
  const hasFigures = numbers > 0 || cells.some(({ content }) => content === 'nothing');
  return hasFigures && numbers * 2 >= printed.length;
}

interface ColumnSource {
  readonly index: number;
  readonly path: readonly string[];
  readonly cells: readonly CellText[];
  readonly ofTable: readonly UnitPhrase[];
  readonly isEntity: boolean;
  /** Whether the records that hold figures hold them here. */
  readonly isValue: boolean;
  /** Periods in the corner: "As of December 31," beside "2019". */
  readonly corner: readonly string[];
}

function roleOf({ isEntity, isValue }: ColumnSource): ColumnRole {
  if (isEntity) return 'entity';
  return isValue ? 'value' : 'group';
}

function ownUnit(
  { path, ofTable, cells }: ColumnSource,
  role: ColumnRole,
): Pick<Column, 'unit' | 'currency' | 'scale'> {
  const han = HAN_BRACKETED.exec(path.at(-1) ?? '')?.groups?.['unit']?.trim();
  if (han !== undefined && periodOfPath([han]) === null) return { unit: han, ...unitFactor(han) };
  if (role !== 'value') return { unit: '', currency: null, scale: 1 };
  const { text, currency, scale } = columnUnit(path, ofTable, cells);
  return { unit: text, currency, scale };
}

/** Everything a column's headings and cells say by themselves. */
function readColumn(source: ColumnSource): Column {
  const { index, path, cells, isEntity } = source;
  const numbers = cells.filter(({ content }) => content === 'number');
  const label = path.join(' ');
  const role = roleOf(source);
  return {
    index,
    label,
    path: path.length === 0 ? [''] : path,
    title: { zh: label, en: label },
    role,
    ...ownUnit(source, role),
    period: isEntity ? null : periodOfPath([...source.corner, ...path]),
    decimals: numbers.length === 0 ? null : numbers.reduce((most, { decimals }) => Math.max(most, decimals), 0),
  };
}

/** The column with its description put over what it says by itself. */
function describe(column: Column, field: FieldDescription | undefined): Column {
  const { title, role, unit, currency, scale, period } = field ?? {};
  const meaning = unit === undefined ? column : unitFactor(unit);
  return {
    ...column,
    title: title ?? column.title,
    role: role ?? column.role,
    unit: unit ?? column.unit,
    currency: currency ?? meaning.currency,
    scale: scale ?? meaning.scale,
    period: period ?? column.period,
  };
}

/** Names repeat or are left blank in a column of merged groups, while the column beside it names every row. */
function isGroupBeside(groups: readonly string[], names: readonly string[]): boolean {
  const printed = groups.filter((cell) => cell !== '');
  const isMerged = printed.length < groups.length || new Set(printed).size < printed.length;
  return (
    printed.length > 0 &&
    isMerged &&
    groups[0] !== '' &&
    names.every((cell) => cell !== '' && readCellText(cell).content === 'text')
  );
}

/** The column that names the rows: the described one; else the first, or the second where the first groups them. */
function findEntity(labels: readonly string[], body: Layout['body'], fields: TableSource['fields']): number {
  const roles = new Map(fields.map(({ name, role }) => [collapse(name), role]));
  const described = labels.findIndex((label) => roles.get(label) === 'entity');
  if (described >= 0) return described;
  const column = (index: number): readonly string[] => body.map((record) => collapse(record[index] ?? ''));
  return labels.length > 2 && fields.length === 0 && isGroupBeside(column(0), column(1)) ? 1 : 0;
}

/** The units that hold for the whole table: those of the corner and of the captions above it. */
function tableUnits(corner: readonly string[], { captions }: TableSource): readonly UnitPhrase[] {
  const inCorner = corner.toReversed().flatMap((text) => findUnit(text) ?? []);
  const inCaptions = [captions.zh, captions.en].flatMap((text) =>
    text === undefined ? [] : (bracketedUnit(text) ?? []),
  );
  return [...inCorner, ...inCaptions];
}

/** A scale without a currency is completed by the sign that stands beside the table's numbers. */
function withSign(units: readonly UnitPhrase[], body: Layout['body']): readonly UnitPhrase[] {
  if (units.length === 0 || units.some(({ sign }) => sign !== '')) return units;
  const sign = signOf(body.flat().slice(0, CELLS_FOR_SIGN).map(readCellText), true);
  const currency = sign === '' ? null : readUnitText(sign);
  return currency === null ? units : [...units, currency];
}

function bracketedUnit(caption: string): UnitPhrase | null {
  const parts = Array.from(caption.matchAll(/[（(](?<unit>[^()（）]+)[)）]/gu), ({ groups }) => groups?.['unit'] ?? '');
  return parts.map(readUnitText).find((unit) => unit !== null) ?? null;
}

/** The columns that hold anything in the body. */
function usedColumns(body: Layout['body']): ReadonlySet<number> {
  const used = new Set<number>();
  for (const record of body) {
    record.forEach((cell, index) => {
      if (cell.trim() !== '') used.add(index);
    });
  }
  return used;
}

/** The typed columns of a table's layout. */
export function buildColumns(source: TableSource, { header, body }: Layout): readonly Column[] {
  const width = [...header, ...body].reduce((most, record) => Math.max(most, record.length), 0);
  const paths = headerPaths(header, width, usedColumns(body));
  const labels = paths.map((path) => path.join(' '));
  const described = new Map(source.fields.map((field) => [collapse(field.name), field]));
  const entity = findEntity(labels, body, source.fields);
  const ofTable = withSign(tableUnits(paths[entity] ?? [], source), body);
  const withFigures = body.map((record) => (record[entity] ?? '').trim() !== '' || holdsFigures(record));
  const texts = body.map(readRecord);
  const corner = (paths[entity] ?? []).filter((text) => isPeriodText(text));
  return paths.map((path, index) => {
    const cells = texts.map((record) => record[index] ?? readCellText(''));
    const isValue = holdsNumbers(cells.filter((_, row) => withFigures[row] === true));
    const column = readColumn({ index, path, cells, ofTable, isEntity: index === entity, isValue, corner });
    return describe(column, described.get(column.label));
  });
}
