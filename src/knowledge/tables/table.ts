import type { LocalText } from '../language/language.js';

/**
 * What a column holds: names of rows, names of groups of rows, values, or published growth between two periods.
 */
export type ColumnRole = 'entity' | 'group' | 'value' | 'growth';

export interface Column {
  readonly index: number;
  /** The source's heading, white space collapsed; of several header rows, all that stand over the column. */
  readonly label: string;
  /** The header cells over the column, outermost first: ["Years Ended September 30,", "2019"]. */
  readonly path: readonly string[];
  readonly title: LocalText;
  readonly role: ColumnRole;
  /** The source's spelling of the unit: "亿元", "%"; "" where it gives none. */
  readonly unit: string;
  /** ISO 4217 code; null where the unit is no money. */
  readonly currency: string | null;
  /** Factor from a printed number to the base unit: 100000000 for 亿元. 1 where the unit has none. */
  readonly scale: number;
  /** The period the column is about: "2022", "2021/2022"; null where it has none. */
  readonly period: string | null;
  /** Published precision: the most decimals printed in the column; null for a column without numbers. */
  readonly decimals: number | null;
}

/** What a cell holds: a number, a dash or "n/a" for no figure, any other text, or a blank. */
export type CellContent = 'number' | 'nothing' | 'text' | 'blank';

/** What a row is: figures under a name, or the heading of a group of rows, or a header printed again. */
export type RowRole = 'entry' | 'heading';

export interface Cell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Exactly as printed. */
  readonly raw: string;
  /** The exact decimal, canonical ASCII ("-2.5"), "0" for a dash that a total proves to be zero; null for no number. */
  readonly decimal: string | null;
  readonly content: CellContent;
  /** Set where the cell prints a unit of its own: "46.0%" in a column of dollars. */
  readonly unit: string | null;
}

export interface Row {
  readonly index: number;
  readonly role: RowRole;
  /** The entity cell's text with white space collapsed. */
  readonly label: string;
  readonly title: LocalText;
  /** Other names of the row, in either language. */
  readonly synonyms: readonly string[];
  /** Words for wider kinds of things, in either language: they may mean this row or another. */
  readonly kinds: readonly string[];
  /** Headings of the groups of rows that it stands in, outermost first; [] where there are none. */
  readonly groups: readonly string[];
  /** Whether it sums up rows above it, as its label or the numbers say. */
  readonly isTotal: boolean;
  /** The unit of this row's values where it differs from that of the columns; null where it does not. */
  readonly unit: string | null;
  /** The period that the row is about, where periods run down the table: "2019Q4"; null where they do not. */
  readonly period: string | null;
  readonly cells: readonly Cell[];
}

/** A data table with typed columns. */
export interface Table {
  /** The file's name without extension. */
  readonly name: string;
  readonly document: string;
  /** The section it stands in. */
  readonly section: string | null;
  readonly captions: { readonly zh?: string; readonly en?: string };
  readonly sourceNote: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}
