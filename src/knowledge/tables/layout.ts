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

/** Whether a record holds figures: a number that is no year, or a dash beside a name. */
function holdsFigures([name = '', ...cells]: readonly string[]): boolean {
  return cells.some((cell) => {
    const { content } = readCellText(cell);
    return (content === 'number' && !isYear(cell)) || (content === 'nothing' && name.trim() !== '');
  });
}

/** Whether a record after the fullest header record still belongs to the header. */
function continuesHeader([name = '', ...cells]: readonly string[], isCornerBlank: boolean): boolean {
  const texts = printed(cells);
  if (texts.length === 0) return readUnitText(name) !== null;
  if (name.trim() !== '' && !isCornerBlank && readUnitText(name) === null) return false;
  return texts.every(isHeaderLike) || texts.length > 1 || texts[0]?.startsWith('(') === true;
}

/** How many records at the top are header. */
function headerDepth(records: readonly (readonly string[])[]): number {
  const top = records.slice(0, DEEPEST_HEADER + 1);
  const figures = top.findIndex(holdsFigures);
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

/** Parts the records into header and body; records without any text are left out. */
export function findLayout(records: readonly (readonly string[])[]): Layout {
  const filled = records.filter((record) => record.some((cell) => cell.trim() !== ''));
  const depth = headerDepth(filled);
  return { header: filled.slice(0, depth), body: filled.slice(depth) };
}

/** What kind of thing a header cell names: columns under one spanning header name one kind. */
export type HeaderKind = 'period' | 'unit' | 'change' | 'text' | 'blank';

/** The kind of a header cell's text. */
export function headerKind(cell: string): HeaderKind {
  const text = collapse(cell);
  if (text === '') return 'blank';
  if (/change|variance|difference|increase|decrease|growth|normali[sz]ed|同比|增/iu.test(text)) return 'change';
  if (parsePeriod(text) !== null || isPeriodText(text)) return 'period';
  return readUnitText(text) === null ? 'text' : 'unit';
}
