import type { types } from '@slack/bolt';
import { columnStretches } from '../../../rendering/column-stretches.js';
import type { Piece } from '../../../rendering/piece.js';
import type { TableMatter } from '../../../rendering/piece-maker.js';
import { cutText } from '../../../reply/split-text.js';
import { escapedBytes, escapedLength, inertText } from './escape-text.js';
import { FIRST_TEXT_BYTES, TABLE_COLUMNS, TABLE_ROWS, TABLE_TEXT } from './limits.js';

/** Room for words and buttons beside the cells of a table: all blocks share one limit. */
const PAGE_TEXT = TABLE_TEXT / 2;
/** Headings come again on every page, so that longer ones would leave no room for rows. */
const HEADINGS_TEXT = 1_500;
/** A cell must have a character. */
const BLANK = '\u00a0';
const NUMBER = /^[^\p{L}]*\d[^\p{L}]*$/u;

/**
 * A table as pages of native table blocks, the headings on each and the first column on those of further columns; null
 * where a row is too long for a page, so that the table is better shown as lines.
 *
 * Every page is a message of its own, and every message needs words: the lines of rows that take several pages for
 * their columns are dealt out over these.
 */
export function tablePieces(matter: TableMatter): Piece<types.TableBlock>[] | null {
  const stretches = columnStretches(matter.columns.length, TABLE_COLUMNS);
  const groups = rowGroups(matter);
  if (groups === null) return null;
  const pieces: Piece<types.TableBlock>[] = [];
  for (const group of groups) {
    const texts = dealtOut(group.lines, stretches.length);
    if (texts.some((text) => text.trim() === '')) return null;
    for (const [index, columns] of stretches.entries()) {
      pieces.push({
        spans: [{ role: 'row', text: texts[index] ?? '' }],
        table: tableBlock([matter.columns, ...group.rows], columns),
        citations: pieces.length === 0 ? matter.citations : [],
      });
    }
  }
  return pieces;
}

interface RowGroup {
  readonly rows: (readonly string[])[];
  readonly lines: string[];
}

interface Room {
  readonly rows: number;
  readonly cells: number;
  readonly bytes: number;
}

/** Rows page by page; null where the headings or a row with them are too long for one. */
function rowGroups({ columns, rows, lines: [heading = '', ...lines] }: TableMatter): RowGroup[] | null {
  const headings = lengthOf(columns);
  if (rows.length === 0 || headings === 0 || headings > HEADINGS_TEXT) return null;
  const page: Room = { rows: TABLE_ROWS - 1, cells: PAGE_TEXT - headings, bytes: FIRST_TEXT_BYTES };
  const groups: RowGroup[] = [];
  let room: Room = { rows: 0, cells: 0, bytes: 0 };
  for (const [index, row] of rows.entries()) {
    const own = [...(index === 0 ? [heading] : []), lines[index] ?? ''].map((line) => `${line}\n`);
    const needs: Room = { rows: 1, cells: lengthOf(row), bytes: escapedBytes(own.join('')) };
    if (!holds(page, needs)) return null;
    if (!holds(room, needs)) {
      groups.push({ rows: [], lines: [] });
      room = page;
    }
    groups.at(-1)?.rows.push(row);
    groups.at(-1)?.lines.push(...own);
    room = { rows: room.rows - 1, cells: room.cells - needs.cells, bytes: room.bytes - needs.bytes };
  }
  return groups;
}

function holds(room: Room, needs: Room): boolean {
  return needs.rows <= room.rows && needs.cells <= room.cells && needs.bytes <= room.bytes;
}

/** What cells come to, each with one more for a blank one's filling. */
function lengthOf(row: readonly string[]): number {
  return row.reduce((sum, cell) => sum + escapedLength(cell) + 1, 0);
}

/** `lines` in as many texts as there are pages, in order; lines are cut where they are fewer than pages. */
function dealtOut(lines: readonly string[], pages: number): string[] {
  const all = lines.join('');
  const share = Math.max(1, Math.floor(escapedBytes(all) / pages));
  const parts = lines.length >= pages ? lines : cutText(all, share, escapedBytes);
  return Array.from({ length: pages }, (_, page) =>
    parts.slice(Math.floor((page * parts.length) / pages), Math.floor(((page + 1) * parts.length) / pages)).join(''),
  );
}

function tableBlock(rows: readonly (readonly string[])[], columns: readonly number[]): types.TableBlock {
  return {
    type: 'table',
    rows: rows.map((row) => columns.map((column) => cellOf(row[column] ?? ''))),
    column_settings: columns.map((column) => ({
      align: rows.slice(1).every((row) => NUMBER.test(row[column] ?? '')) ? 'right' : 'left',
      is_wrapped: true,
    })),
  };
}

function cellOf(text: string): types.RawTextElement {
  return { type: 'raw_text', text: text.trim() === '' ? BLANK : inertText(text) };
}
