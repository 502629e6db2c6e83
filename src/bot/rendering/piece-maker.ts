import type { Piece, Room } from './piece.js';

/** A table to be shown, with the lines that the answer's text has for it: the headings' and one for each row. */
export interface TableMatter {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly string[];
  readonly citations: readonly number[];
}

/** How a platform takes words and tables apart. */
export interface PieceMaker<Table> {
  readonly room: Room;
  /** Pages of a table as the platform shows one; null where it is better shown as lines of text. */
  table(matter: TableMatter): Piece<Table>[] | null;
}
