import type { LocalText } from '../language/language.js';
import type { ColumnRole } from './table.js';

/** What a data package says of a column; everything it leaves out is read from the label and the cells. */
export interface FieldDescription {
  readonly name: string;
  readonly title?: LocalText | undefined;
  readonly role?: ColumnRole | undefined;
  readonly unit?: string | undefined;
  readonly currency?: string | undefined;
  readonly scale?: number | undefined;
  readonly period?: string | undefined;
}

/** What a row, or a group of rows, is called beside its printed name. */
export interface RowName {
  readonly en: string;
  readonly synonyms: readonly string[];
  /** Words for wider kinds of things that it is of: "metal" of steel. */
  readonly kinds?: readonly string[];
}

/** Names by the cell's text with white space collapsed. */
export type TableNames = ReadonlyMap<string, RowName>;

/** A table whose package names nothing in English. */
export const NO_NAMES: TableNames = new Map();

/** A table's records with what its data package says of it. */
export interface TableSource {
  readonly name: string;
  readonly document: string;
  readonly section: string | null;
  readonly captions: { readonly zh?: string; readonly en?: string };
  readonly sourceNote: string | null;
  /** The records as printed, the header first. */
  readonly records: readonly (readonly string[])[];
  readonly fields: readonly FieldDescription[];
  /** English names and synonyms of rows and groups of rows, by their text in the source. */
  readonly names: TableNames;
}
