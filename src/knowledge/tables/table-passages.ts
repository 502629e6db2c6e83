import { detectLanguage } from '../language/detect-language.js';
import type { Passage } from '../documents/document.js';
import { columnBlocks } from './column-blocks.js';
import type { Row, Table } from './table.js';
import { NO_NAMES } from './table-source.js';
import type { TableNames } from './table-source.js';

/** The most rows of a block: more rows in one vector blur which row a question is about. */
const MAXIMUM_ROWS = 20;

/**
 * The most characters of a block's rows. The model reads 512 tokens; its tokenizer needs 0.60 to 0.62 a character for
 * the blocks of the bundled tables (354 for the longest, 593 characters), so 700 stay below with caption and header.
 */
const MAXIMUM_CHARACTERS = 700;

/** How many rows a cut may move so that no group of rows is parted; one group of Table 1 has at most four rows. */
const CUT_TOLERANCE = 3;

const SEPARATOR = ' | ';

interface Block {
  readonly text: string;
  readonly rendering: string | null;
}

function printRow(row: Row): string {
  return row.cells.map(({ raw }) => raw).join(SEPARATOR);
}

function captionOf(table: Table): string {
  return table.captions.zh ?? table.captions.en ?? table.name;
}

/** Whether the row is the first of its group: the group columns print something else than in the row above. */
function opensGroup(table: Table, index: number): boolean {
  const groups = table.columns.filter(({ role }) => role === 'group');
  const [above, row] = [table.rows[index - 1], table.rows[index]];
  return groups.some((column) => above?.cells[column.index]?.raw !== row?.cells[column.index]?.raw);
}

/** Where a block that should end before row `target` ends: at the nearest group's end, if one is near enough. */
function cutNear(table: Table, start: number, target: number): number {
  const near = Array.from({ length: 2 * CUT_TOLERANCE + 1 }, (_, index) => target - CUT_TOLERANCE + index);
  const cuts = near.filter((cut) => cut > start && cut <= start + MAXIMUM_ROWS && opensGroup(table, cut));
  return cuts.toSorted((left, right) => Math.abs(left - target) - Math.abs(right - target))[0] ?? target;
}

/** Cuts the rows into blocks of about the same size within both limits; no row is cut, and no group where it can be. */
function partition(table: Table): readonly (readonly Row[])[] {
  const { rows } = table;
  const characters = rows.reduce((sum, row) => sum + printRow(row).length + 1, 0);
  const count = Math.max(Math.ceil(rows.length / MAXIMUM_ROWS), Math.ceil(characters / MAXIMUM_CHARACTERS), 1);
  const size = Math.max(1, Math.ceil(rows.length / count));
  const blocks: (readonly Row[])[] = [];
  let start = 0;
  while (start + size < rows.length) {
    const end = cutNear(table, start, start + size);
    blocks.push(rows.slice(start, end));
    start = end;
  }
  return [...blocks, rows.slice(start)];
}

function toText(lines: readonly (string | null)[]): string {
  return lines.filter((line) => line !== null && line.trim() !== '').join('\n');
}

/** The English of a printed text: numbers and Latin text as they are, names as the package gives them, else null. */
function toEnglish(raw: string, names: TableNames): string | null {
  return names.get(raw.replace(/\s+/gu, ' ').trim())?.en ?? (/\p{Script=Han}/u.test(raw) ? null : raw);
}

function renderRow(row: Row, names: TableNames): string | null {
  const cells = row.cells.map(({ raw }) => toEnglish(raw, names));
  return cells.includes(null) ? null : cells.join(SEPARATOR);
}

/** The block in English, line for line; null where a caption, column or cell has no English. */
function renderBlock(table: Table, rows: readonly Row[], note: string | null, names: TableNames): string | null {
  const header = table.columns.map(({ title }) => title.en).join(SEPARATOR);
  const source = note === null ? '' : toEnglish(note, names);
  const lines = [table.captions.en ?? null, header, ...rows.map((row) => renderRow(row, names)), source];
  return lines.includes(null) || /\p{Script=Han}/u.test(header) ? null : toText(lines);
}

/** Blocks of the table's columns in turn, each cut into blocks of rows; the source note stands in the last of all. */
function printTable(table: Table, names: TableNames): readonly Block[] {
  const parts = columnBlocks(table);
  return parts.flatMap((part, index) =>
    printBlocks(index === parts.length - 1 ? part : { ...part, sourceNote: null }, names),
  );
}

function printBlocks(table: Table, names: TableNames): readonly Block[] {
  const header = table.columns.map(({ label }) => label).join(SEPARATOR);
  return partition(table).map((rows, index, all) => {
    const note = index === all.length - 1 ? table.sourceNote : null;
    return {
      text: toText([captionOf(table), header, ...rows.map(printRow), note]),
      rendering: renderBlock(table, rows, note, names),
    };
  });
}

/**
 * A table as passages: blocks of rows, each with the caption and the header above it, a row a line; of a very wide table
 * its columns in blocks, see {@link columnBlocks}. Every cell's raw text is a substring of its block. With English names for all of it, each block carries its English twin.
 *
 * @param first number of the first passage: where a document has two tables of one name, the second goes on.
 */
export function tablePassages(table: Table, names: TableNames = NO_NAMES, first = 1): readonly Passage[] {
  return printTable(table, names).map(({ text, rendering }, index) => {
    const language = detectLanguage(text);
    return {
      id: `${table.document}#${table.name}-p${first + index}`,
      document: table.document,
      section: table.section,
      kind: 'table',
      language,
      text,
      rendering: language === 'zh' ? rendering : null,
      table: table.name,
    };
  });
}
