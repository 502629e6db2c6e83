import { findsGroups } from './finds-groups.js';
import { dateMovements } from './movements.js';
import { isPeriodText, periodOfPath } from './period-of-path.js';
import { parsePeriod } from './period.js';
import { readCellText } from './cell-text.js';
import type { CellText } from './cell-text.js';
import { measureOf } from './column-unit.js';
import { withoutFootnoteMarks } from './footnote-marks.js';
import { collapse, isDatedRow } from './layout.js';
import { readRecord } from './record-cells.js';
import { GroupStack } from './row-groups.js';
import type { Cell, Column, Row } from './table.js';
import type { TableSource } from './table-source.js';
import { TotalFinder } from './totals.js';
import { findUnit, readUnitText } from './unit-phrase.js';

interface RowContext {
  readonly columns: readonly Column[];
  readonly entity: number;
  /** Columns left of the names whose cells group the rows. */
  readonly groupColumns: readonly number[];
  readonly names: TableSource['names'];
  /** Whether the columns carry periods of their own. */
  readonly hasPeriods: boolean;
  /** Whether names without figures head groups of rows. */
  readonly isGrouped: boolean;
}

interface Named {
  readonly label: string;
  readonly cells: readonly CellText[];
}

/** A period with nothing but texts beside it: "2019 | £m | £m" in the middle of a table. */
function isPeriodLine({ label, cells }: Named): boolean {
  const others = cells.filter(({ content }) => content === 'text');
  const figures = cells.slice(1).filter(({ content }) => content === 'number' || content === 'nothing');
  return isPeriodText(label) && others.length > 0 && figures.length === 0;
}

/** A header printed again in the body: texts or years beside a blank name. */
function isHeaderAgain({ label, cells }: Named): boolean {
  const printed = cells.filter(({ content }) => content !== 'blank');
  const isHeading = ({ content, decimal, mark }: CellText): boolean =>
    content === 'text' || (mark === '' && /^(?:19|20)\d{2}$/u.test(decimal ?? ''));
  return label === '' && printed.length > 1 && printed.every(isHeading);
}

/** What a header printed again says that the header at the top does not: "2018" over the second block of rows. */
function newHeading(record: readonly string[], columns: readonly Column[]): string {
  const texts = record
    .map(collapse)
    .filter((text, index) => text !== '' && columns[index]?.path.includes(text) !== true);
  return [...new Set(texts)].join(' ');
}

/** A heading by its own text. */
function isMarkedHeading(text: string): boolean {
  return /[:：]$/u.test(withoutFootnoteMarks(text)) || isPeriodText(text);
}

/** The one text of a record: its name or a text in another column; null where it prints more, or a figure. */
function textAlone({ cells }: Named, record: readonly string[]): string | null {
  const [only, second] = cells.flatMap(({ content }, index) => (content === 'blank' ? [] : [index]));
  if (only === undefined || second !== undefined) return null;
  return only === 0 || cells[only]?.content === 'text' ? collapse(record[only] ?? '') : null;
}

/** What a record without figures says of the rows below it; "" for a header that says nothing new, null for none. */
function headingOf(named: Named, record: readonly string[], { columns, isGrouped }: RowContext): string | null {
  if (columns.length < 2 || columns.every(({ role }) => role !== 'value')) return null;
  const alone = textAlone(named, record);
  if (alone !== null && (isGrouped || isMarkedHeading(alone))) return alone;
  if (isHeaderAgain(named)) return newHeading(record, columns);
  return isPeriodLine(named) ? named.label : null;
}

/** The sign and the scale of a composed unit: "$" and "million" of "$ million". */
const SIGN = /^(?:US|A|C|S|HK|NT|NZ)?[$€£¥₹]|^RMB/u;
const SCALE = /trillion|billion|million|thousand/u;

/** The unit of the table's money, as its first column of money has it. */
function moneyUnit(columns: readonly Column[]): string {
  return columns.find(({ role, currency }) => role === 'value' && currency !== null)?.unit ?? '';
}

/** The unit of money by the share and of numbers of shares, which have not the scale or not the currency of the rest. */
function measureUnit(label: string, cells: readonly CellText[], columns: readonly Column[]): string | null {
  const measure = measureOf(label);
  if (measure === null) return null;
  const mark = cells.find((cell) => cell.content === 'number' && SIGN.test(cell.mark))?.mark;
  if (measure === 'per share') return mark ?? SIGN.exec(moneyUnit(columns))?.[0] ?? '';
  return mark === undefined ? (SCALE.exec(moneyUnit(columns))?.[0] ?? '') : null;
}

/** The unit that a row's name gives its figures; null where it gives none. */
function rowUnit(label: string, cells: readonly CellText[], columns: readonly Column[]): string | null {
  // "Euro" or "US dollar" alone is what the row is about, not what its figures are in.
  const found = findUnit(label);
  const named = found === null || readUnitText(label) !== null ? null : found;
  if (named === null) return measureUnit(label, cells, columns);
  const isScaleAlone = named.scale > 1 && named.sign === '' && named.currency === null && SCALE.test(named.text);
  const sign = isScaleAlone && measureOf(label) === null ? SIGN.exec(moneyUnit(columns))?.[0] : undefined;
  return sign === undefined ? named.text : `${sign} ${named.text}`;
}

/**
 * A cell's own unit: where the sign beside its number is not that of its row or column, and where its column is of
 * percents while the row's name says otherwise.
 */
function cellUnit({ content, mark }: CellText, ofRow: string | null, column: Column): string | null {
  if (content !== 'number' || column.role !== 'value') return null;
  if (mark !== '') return (ofRow ?? column.unit).includes(mark) ? null : mark;
  const isPercentColumn = column.unit === '%' && column.path.some((part) => findUnit(part)?.text === '%');
  return ofRow !== null && ofRow !== '%' && isPercentColumn ? '%' : null;
}

/** The period of a row: its name where that is one, else the headings it stands under. */
function rowPeriod(label: string, groups: readonly string[], { hasPeriods }: RowContext): string | null {
  const periods = groups.filter((group) => isPeriodText(group));
  if (isPeriodText(label)) return periodOfPath([...periods, label]);
  const own = hasPeriods || !/\d/u.test(label) ? null : parsePeriod(label);
  return own ?? periodOfPath(periods);
}

/** Reads the rows from top to bottom: headings open groups, totals end them. */
class RowReader {
  readonly #groups = new GroupStack();
  readonly #totals = new TotalFinder();
  readonly #held = new Map<number, string>();
  #above: readonly string[] = [];

  readonly context: RowContext;

  constructor(context: RowContext) {
    this.context = context;
  }

  read(record: readonly string[], index: number): Row {
    const { columns, entity } = this.context;
    const texts = readRecord(record);
    const cells = columns.map((column) => texts[column.index] ?? readCellText(''));
    const named = { label: collapse(record[entity] ?? ''), cells };
    const heading = headingOf(named, record, this.context);
    const above = this.#above;
    this.#above = record;
    if (heading !== null) {
      // The second line of a row of dates heads nothing: "Maturity date | 30/7/2021~" over "| 11/4/2024".
      if (heading !== '' && !isDatedRow(record, above)) this.#groups.open(heading);
      this.#totals.startBlock();
      return { ...this.#row(record, index, named, []), role: 'heading' };
    }
    const isTotal = this.#totals.isTotal(withoutFootnoteMarks(named.label), cells);
    const row = this.#row(record, index, named, [...this.#merged(record), ...this.#groups.texts]);
    this.#groups.addRow();
    if (isTotal) this.#groups.close(named.label);
    return { ...row, isTotal, synonyms: [...row.synonyms, ...totalNames(row, isTotal)] };
  }

  /** The group columns' cells; a blank one repeats the one above. */
  #merged(record: readonly string[]): readonly string[] {
    return this.context.groupColumns.flatMap((column) => {
      const text = collapse(record[column] ?? '');
      if (text !== '') this.#held.set(column, text);
      return this.#held.get(column) ?? [];
    });
  }

  #row(record: readonly string[], index: number, { label, cells }: Named, groups: readonly string[]): Row {
    const { columns, names } = this.context;
    const name = names.get(label);
    const title = withoutFootnoteMarks(label);
    const unit = rowUnit(title, cells, columns);
    return {
      index,
      role: 'entry',
      label,
      title: { zh: title, en: name?.en ?? title },
      synonyms: name?.synonyms ?? [],
      kinds: name?.kinds ?? [],
      groups,
      isTotal: false,
      unit,
      period: rowPeriod(label, groups, this.context),
      cells: columns.map((column): Cell => {
        const text = cells[column.index] ?? readCellText('');
        return {
          rowIndex: index,
          columnIndex: column.index,
          raw: record[column.index] ?? '',
          decimal: text.decimal,
          content: text.content,
          unit: cellUnit(text, unit, column),
        };
      }),
    };
  }
}

/** What a total without a name of its own sums up: "Total" under "Inventories" is "Total Inventories". */
function totalNames({ label, groups }: Row, isTotal: boolean): readonly string[] {
  const group = groups.at(-1);
  return isTotal && group !== undefined && /^(?:total)?$/iu.test(label) ? [`Total ${group}`] : [];
}

/** The rows of a table's body under its columns. */
export function buildRows(
  source: TableSource,
  columns: readonly Column[],
  body: readonly (readonly string[])[],
): readonly Row[] {
  const entity = columns.find(({ role }) => role === 'entity')?.index ?? 0;
  const reader = new RowReader({
    columns,
    entity,
    groupColumns: columns.filter(({ role, index }) => role === 'group' && index < entity).map(({ index }) => index),
    names: source.names,
    isGrouped: findsGroups(body, entity),
    hasPeriods: columns.some(({ role, period }) => role !== 'entity' && period !== null),
  });
  const rows = body.map((record, index) => reader.read(record, index));
  return reader.context.hasPeriods ? rows : dateMovements(rows);
}
