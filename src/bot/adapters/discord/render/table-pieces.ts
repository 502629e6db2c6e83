import type { TablePicture } from '../../../charts/table-picture.js';
import { columnStretches } from '../../../rendering/column-stretches.js';
import { evenTable } from '../../../rendering/even-table.js';
import { flowPieces, type Piece } from '../../../rendering/piece.js';
import type { PieceMaker, TableMatter } from '../../../rendering/piece-maker.js';
import { displayWidth } from '../../../reply/display-width.js';
import type { TextLine } from '../../../reply/text-line.js';
import { escapedLength } from './escape-markdown.js';
import { PAGE_TEXT } from './page-room.js';

/** A page of a table: lines in a face of one width, or a picture. */
export type DiscordTable =
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly place: 'first' | 'further' }
  | { readonly kind: 'picture'; readonly picture: TablePicture };

export type DiscordPiece = Piece<DiscordTable>;

/** Whether pictures can be drawn: without them a wide table is words. */
export type Pictures = 'drawn' | 'none';

/** What a line of code shows before it breaks: in the narrowest column that Discord has, a telephone's. */
const CODE_COLUMNS = 42;
/** A table of code on one page: as much as is seen at once. */
const CODE_ROWS = 25;
/** Rows and columns of one picture that are still read in the width of a message. */
const PICTURE_ROWS = 30;
const PICTURE_COLUMNS = 8;
/** Wider cells are texts; as the words of a page they can be read. */
const PICTURE_CELL = 240;

/** Long lines are cut so that each fits on a page with the marks around it. */
const LINE_TEXT = PAGE_TEXT - 40;

const ROOM = { limit: LINE_TEXT, weigh: escapedLength };

/** How Discord takes words and tables apart. */
export const DISCORD_PIECES: Readonly<Record<Pictures, PieceMaker<DiscordTable>>> = {
  drawn: { room: ROOM, table: (matter) => codePieces(matter) ?? picturePieces(matter) ?? wordPieces(matter) },
  none: { room: ROOM, table: (matter) => codePieces(matter) ?? wordPieces(matter) },
};

/** A table that aligns within a telephone's width, its headings on each page; null where it is wider. */
function codePieces({ columns, rows, lines: [, ...lines], citations }: TableMatter): DiscordPiece[] | null {
  const even = evenTable(columns, rows);
  const [heading = '', ...body] = even.lines;
  if (rows.length === 0 || even.width > CODE_COLUMNS) return null;
  return stretches(rows.length, CODE_ROWS).map(([start, end], page) => ({
    spans: [{ role: 'row', text: lines.slice(start, end).join('\n') }],
    table: { kind: 'lines', lines: [heading, ...body.slice(start, end)], place: page === 0 ? 'first' : 'further' },
    citations: page === 0 ? citations : [],
  }));
}

/** A wide table as pictures, its headings and first column on each; null where its cells are whole texts. */
function picturePieces({ columns, rows, lines: [, ...lines], citations }: TableMatter): DiscordPiece[] | null {
  const isText = [columns, ...rows].some((row) => row.some((cell) => displayWidth(cell) > PICTURE_CELL));
  if (isText || rows.length === 0) return null;
  return stretches(rows.length, PICTURE_ROWS).flatMap(([start, end], page) =>
    columnStretches(columns.length, PICTURE_COLUMNS).map((places, part): DiscordPiece => {
      const own = (row: readonly string[]): string[] => places.map((place) => row[place] ?? '');
      const picture: TablePicture = { form: 'table', columns: own(columns), rows: rows.slice(start, end).map(own) };
      return {
        spans: part === 0 ? [{ role: 'row', text: lines.slice(start, end).join('\n') }] : [],
        table: { kind: 'picture', picture },
        citations: page === 0 && part === 0 ? citations : [],
      };
    }),
  );
}

/** A table of texts, a line a row: without the white space that would align it. */
function wordPieces({ columns, rows, lines, citations }: TableMatter): DiscordPiece[] {
  const words = rows.length === 0 ? lines : [columns, ...rows].map((row) => row.join('  '));
  const asLines = words.map((text): TextLine => [{ role: 'item', text }]);
  return flowPieces(asLines, ROOM, (place) => (place === 0 ? citations : []));
}

/** Stretches of so many at the most, as their starts and ends. */
function stretches(count: number, most: number): (readonly [start: number, end: number])[] {
  return Array.from({ length: Math.ceil(count / most) }, (_, page) => [page * most, (page + 1) * most] as const);
}
