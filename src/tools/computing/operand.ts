import { z } from 'zod';

import { cellQuantity, type Corpus, type Passage, type Quantity } from '../../knowledge/index.js';
import { cellAt, findDocument, findTable, type CellEvidence } from '../evidence.js';

/** A table cell by its place: 0-based indices into the table's rows and columns. */
export const cellPlaceSchema = z.object({
  document: z.string().describe('Id of the document'),
  table: z.string().describe('Name of the table'),
  row: z.int().nonnegative().describe('0-based index of the row'),
  column: z.int().nonnegative().describe('0-based index of the column'),
});

export type CellPlace = z.infer<typeof cellPlaceSchema>;

/** A number in a passage: where it is written, and what it says. */
export interface NumberEvidence {
  readonly passage: Passage;
  /** Where the number starts in the passage's text. */
  readonly at: number;
  /** The number with its unit, as written: a substring of the passage. */
  readonly quote: string;
}

/** A number that a computation starts from, with the place where it is printed. */
export interface Measured {
  readonly quantity: Quantity;
  readonly evidence: CellEvidence | NumberEvidence;
}

/** The cell at a place; undefined where no document, table, row or column is there. */
export function cellAtPlace(
  { document: id, table: name, row, column }: CellPlace,
  corpus: Corpus,
): CellEvidence | undefined {
  const document = findDocument(corpus, id);
  const table = document && findTable(document, name);
  return table && cellAt(table, row, column);
}

/** A cell's number; null where the cell holds none. */
export function measureCell(evidence: CellEvidence): Measured | null {
  const quantity = cellQuantity(evidence.table, evidence.row.index, evidence.column.index);
  return quantity && { quantity, evidence };
}
