import { plainLine } from './plain-text.js';

// What makes a spreadsheet run a cell as a formula (OWASP, CSV injection), with the full-width forms that some take.
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/u;
const PLAIN_NUMBER = /^[-+－＋]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/u;
const NEEDS_QUOTES = /[",\r\n]/u;
const MARKDOWN_SIGNS = /[\\`*_[\]<>|~&]/gu;

/** A table as the text of a CSV file (RFC 4180, lines ended by line feeds), every cell by {@link harmless}. */
export function csvText(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((row) => row.map((cell) => quoted(safeCell(cell))).join(',')).join('\n');
}

/** A table in GitHub's Markdown, the headings first; the cells by {@link harmless}, and free of Markdown's own signs. */
export function markdownText(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const literal = (row: readonly string[]): string => line(row.map((cell) => escaped(safeCell(cell))));
  return [literal(columns), line(columns.map(() => '---')), ...rows.map(literal)].join('\n');
}

/** A cell that no spreadsheet takes for a formula: an apostrophe stands before one that looks so; numbers stay. */
export function harmless(cell: string): string {
  return FORMULA_START.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}

// Control characters go first: one before "=" would hide it from the check, not from every reader.
const safeCell = (cell: string): string => harmless(plainLine(cell));

const quoted = (cell: string): string => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A text in which Markdown finds no signs of its own. */
export const markdownLiteral = (text: string): string => escaped(text);

const escaped = (cell: string): string => cell.replace(MARKDOWN_SIGNS, (sign) => `\\${sign}`);
