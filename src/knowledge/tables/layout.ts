import { isPeriodText } from './period-of-path.js';
import { parsePeriod } from './period.js';
import { readCellText } from './cell-text.js';
import { withoutFootnoteMarks } from './footnote-marks.js';
import { readUnitText } from './unit-phrase.js';

/** Where a table's parts lie among its records. */
export interface Layout {
  /** Header records, outermost first; [] where the table has none. */
  readonly header: readonly (readonly string[])[];
  readonly body: readonly (readonly string[])[];
}

/** White space collapsed to single blanks. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * The most records a header takes. The deepest of the financial tables seen has four and two captions above it; records
 * beyond are body, so that a table of texts is not read as one header.
 */
const DEEPEST_HEADER = 6;

function isYear(cell: string): boolean {
  return /^(?:19|20)\d{2}$/u.test(withoutFootnoteMarks(cell.trim()));
}

/** A cell that stands over figures: a period or a unit. */
function isHeaderLike(cell: string): boolean {
  return isPeriodText(cell) || readUnitText(cell) !== null || /^\(.*\p{L}.*\)$/u.test(cell.trim());
}

function printed(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => cell.trim() !== '');
}

function isFigure(cell: string, hasName: boolean): boolean {
  const { content, mark } = readCellText(cell);
  if (content === 'nothing') return hasName;
  // "$000" is a unit, not nought dollars.
  return content === 'number' && !isYear(cell) && (mark === '' || readUnitText(cell) === null);
}

/** Whether a record holds figures: a number that is no year, or a dash beside a name. */
export function holdsFigures([name = '', ...cells]: readonly string[]): boolean {
  const hasName = name.trim() !== '';
  return cells.some((cell) => isFigure(cell, hasName));
}

/** Whether a record after the fullest header record still belongs to the header. */
function continuesHeader([name = '', ...cells]: readonly string[], isCornerBlank: boolean): boolean {
  const texts = printed(cells);
  if (texts.length === 0) return readUnitText(name) !== null;
  if (name.trim() !== '' && !isCornerBlank && readUnitText(name) === null) return false;
  return texts.every(isHeaderLike) || texts.length > 1 || texts[0]?.startsWith('(') === true;
}

/** "2019 $" above everything else is a year with the unit of its column, not an amount. */
function bareYear(cell: string): string {
  return cell.replace(/^\s*(?<year>(?:19|20)\d{2})\s+[$€£¥%]\s*$/u, '$<year>');
}

/** How many records at the top are header. */
function headerDepth(records: readonly (readonly string[])[]): number {
  const top = records.slice(0, DEEPEST_HEADER + 1);
  const figures = top.findIndex((record, index) => holdsFigures(index === 0 ? record.map(bareYear) : record));
  const run = top.slice(0, figures < 0 ? DEEPEST_HEADER : figures);
  const filled = run.map(([, ...cells]) => printed(cells).length);
  const most = Math.max(0, ...filled);
  if (most === 0) return figures < 0 || (records[0]?.length ?? 0) < 2 ? Math.min(1, records.length) : 0;
  let depth = filled.indexOf(most) + 1;
  let isCornerBlank = run
    .slice(0, depth)
    .every(([name = '', ...cells]) => name.trim() === '' || printed(cells).length === 0);
  for (const record of run.slice(depth)) {
    if (!continuesHeader(record, isCornerBlank)) break;
    isCornerBlank &&= (record[0] ?? '').trim() === '';
    depth += 1;
  }
  return depth;
}

/** The one heading of a record that stands in no name column: "As of December 31, 2018"; null where there are others. */
function loneHeading([name = '', ...cells]: readonly string[]): string | null {
  const texts = printed(cells);
  return name.trim() === '' && texts.length === 1 ? (texts[0] ?? null) : null;
}

function isLonePeriod(record: readonly string[]): boolean {
  const text = loneHeading(record);
  return text !== null && isPeriodText(text) && parsePeriod(text) !== null;
}

/**
 * Blocks of one shape below each other, each under its own period: the period over the first block stands in the header
 * but holds for that block alone, as the next one in the body shows. It is moved to the body.
 */
function unstack({ header, body }: Layout): Layout {
  const stacked = header.filter((record) => isLonePeriod(record));
  if (stacked.length !== 1 || !body.some((record) => isLonePeriod(record))) return { header, body };
  return { header: header.filter((record) => !isLonePeriod(record)), body: [...stacked, ...body] };
}

/** Parts the records into header and body; records without any text are left out. */
export function findLayout(records: readonly (readonly string[])[]): Layout {
  const filled = records.filter((record) => record.some((cell) => cell.trim() !== ''));
  const depth = headerDepth(filled);
  return unstack({ header: filled.slice(0, depth), body: filled.slice(depth) });
}

/** What kind of thing a header cell names: columns under one spanning header name one kind. */
export type HeaderKind = 'period' | 'unit' | 'change' | 'text' | 'blank';

/** Two years set against each other: "2019 over 2018", "2019 vs. 2018". */
const COMPARED = /(?:19|20)\d{2} (?:over|vs\.?|versus|to|and|compared (?:to|with)) (?:19|20)\d{2}/iu;

/** The kind of a header cell's text. */
export function headerKind(cell: string): HeaderKind {
  const text = collapse(cell);
  if (text === '') return 'blank';
  if (COMPARED.test(text)) return 'change';
  if (/change|variance|difference|increase|decrease|growth|normali[sz]ed|同比|增/iu.test(text)) return 'change';
  if (parsePeriod(text) !== null || isPeriodText(text)) return 'period';
  return readUnitText(text) === null ? 'text' : 'unit';
}

/** A row whose values are dates: "Maturity date". */
const DATED_ROW = /\bdates?\b|日期|到期日/iu;

/** A record in the body without figures that puts other periods over two columns or more. */
function isNewHeader(record: readonly string[], header: readonly (readonly string[])[]): boolean {
  if (holdsFigures(record)) return false;
  const fresh = record.filter((text, index) => {
    const above = header.map((cells) => collapse(cells[index] ?? ''));
    return index > 0 && text.trim() !== '' && !above.includes(collapse(text));
  });
  return fresh.length > 1 && fresh.every((text) => parsePeriod(text) !== null);
}

/** Whether a record, or under a blank name the one above it, names a row of dates. */
export function isDatedRow([name = '']: readonly string[], [above = '']: readonly string[]): boolean {
  return DATED_ROW.test(name.trim() === '' ? above : name);
}

/** Whether a record prints headings and no figures, under a blank name. */
function isHeadingLine(record: readonly string[] | undefined): boolean {
  return record !== undefined && (record[0] ?? '').trim() === '' && !holdsFigures(record);
}

/**
 * The tables that one file holds below each other, each with its own header: a new one begins where, after figures,
 * other periods are printed over the columns.
 */
export function splitTables(records: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] {
  const { header, body } = findLayout(records);
  const at = body.findIndex(
    (record, index) =>
      index > 0 &&
      isNewHeader(record, header) &&
      !isDatedRow(record, body[index - 1] ?? []) &&
      body.slice(0, index).some(holdsFigures),
  );
  if (at < 0) return [records];
  let first = at;
  while (first > 1 && isHeadingLine(body[first - 1])) first -= 1;
  return [[...header, ...body.slice(0, first)], ...splitTables(body.slice(first))];
}
