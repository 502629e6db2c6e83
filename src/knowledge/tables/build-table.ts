import { countDecimals, parseDecimal } from '../quantities/parse-decimal.js';
import { readUnit } from '../quantities/unit.js';
import { parsePeriod } from './period.js';
import type { Cell, Column, ColumnRole, Row, Table } from './table.js';
import type { FieldDescription, TableSource } from './table-source.js';

/** A unit in brackets at the end of a heading: 出口额（亿元）, Exports [USD]. */
const BRACKETED_UNIT = /[(（[【](?<unit>[^()（）[\]【】]+)[)）\]】]\s*$/u;

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function unitOf(label: string, numbers: readonly string[]): string {
  const unit = BRACKETED_UNIT.exec(label)?.groups?.['unit']?.trim() ?? '';
  if (unit !== '' && parsePeriod(unit) === null) {
    return unit;
  }
  return numbers.length > 0 && numbers.every((raw) => /[%％]\s*$/u.test(raw)) ? '%' : '';
}

function roleOf(isEntity: boolean, cells: readonly string[], numbers: readonly string[]): ColumnRole {
  if (isEntity) {
    return 'entity';
  }
  const printed = cells.filter((raw) => raw.trim() !== '').length;
  return numbers.length > 0 && numbers.length * 2 >= printed ? 'value' : 'group';
}

interface ColumnSource {
  readonly index: number;
  readonly label: string;
  readonly isEntity: boolean;
  readonly cells: readonly string[];
  readonly field: FieldDescription | undefined;
}

/** Everything a column's label and cells say by themselves. */
function readColumn({ index, label, isEntity, cells }: ColumnSource): Column {
  const numbers = cells.filter((raw) => parseDecimal(raw) !== null);
  const unit = unitOf(label, numbers);
  const decimals = numbers.map((raw) => countDecimals(raw) ?? 0);
  return {
    index,
    label,
    path: [label],
    title: { zh: label, en: label },
    role: roleOf(isEntity, cells, numbers),
    unit,
    ...readUnit(unit),
    period: parsePeriod(label),
    decimals: decimals.length === 0 ? null : decimals.reduce((most, count) => Math.max(most, count), 0),
  };
}

/** The column with its description put over what it says by itself. */
function buildColumn(source: ColumnSource): Column {
  const column = readColumn(source);
  const { title, role, unit, currency, scale, period } = source.field ?? {};
  const meaning = unit === undefined ? column : readUnit(unit);
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

/** The columns; the one that names the rows is the described entity, or the first. */
function buildColumns({ records: [header = [], ...body], fields }: TableSource): readonly Column[] {
  const labels = header.map(collapse);
  const described = new Map(fields.map((field) => [collapse(field.name), field]));
  const entity = labels.findIndex((label) => described.get(label)?.role === 'entity');
  return labels.map((label, index) =>
    buildColumn({
      index,
      label,
      isEntity: index === Math.max(entity, 0),
      cells: body.map((record) => record[index] ?? ''),
      field: described.get(label),
    }),
  );
}

function buildCell(rowIndex: number, columnIndex: number, raw: string): Cell {
  return { rowIndex, columnIndex, raw, decimal: parseDecimal(raw), unit: null };
}

/** Types a table's records: columns by their description or by what they print, cells as exact decimals. */
export function buildTable(source: TableSource): Table {
  const columns = buildColumns(source);
  const entity = columns.find(({ role }) => role === 'entity')?.index ?? 0;
  const rows = source.records.slice(1).map((record, index): Row => {
    const label = collapse(record[entity] ?? '');
    const name = source.names.get(label);
    return {
      index,
      label,
      title: { zh: label, en: name?.en ?? label },
      synonyms: name?.synonyms ?? [],
      groups: [],
      isTotal: false,
      unit: null,
      period: null,
      cells: columns.map((column) => buildCell(index, column.index, record[column.index] ?? '')),
    };
  });
  const { name, document, section, captions, sourceNote } = source;
  return { name, document, section, captions, sourceNote, columns, rows };
}
