import { z } from 'zod';

import { cellQuantity, type Language } from '../../knowledge/index.js';
import type { CellEvidence, Measured } from '../../tools/index.js';
import { cellFigure } from '../answer/compose/cell-figure.js';
import { numberFigure } from '../answer/compose/number-figure.js';
import { figureSchema } from '../reply/reply.js';

const index = z.int().nonnegative();

/** A table cell: its place, its labels, what it prints, and the number that stands for. */
export const cellSchema = z.object({
  document: z.string(),
  section: z.string().nullable(),
  table: z.string(),
  row: z.string().describe('Label of the row'),
  column: z.string().describe('Heading of the column'),
  rowIndex: index.describe('0-based; what computing tools take as "row"'),
  columnIndex: index.describe('0-based; what computing tools take as "column"'),
  raw: z.string().describe('As printed'),
  value: z.number().nullable(),
  unit: z.string(),
  display: z.string(),
  interval: figureSchema.shape.interval.describe('What the printed precision allows the value to be'),
});

export type PlainCell = z.infer<typeof cellSchema>;

export function plainCell(evidence: CellEvidence, language: Language): PlainCell {
  const { table, row, column, cell } = evidence;
  const quantity = cellQuantity(table, row.index, column.index);
  // JSON holds no number beyond the doubles: such a one stays in what is printed.
  const figure = quantity && Number.isFinite(quantity.value.toNumber()) ? cellFigure(evidence, language) : null;
  return {
    document: table.document,
    section: table.section,
    table: table.name,
    row: row.label,
    column: column.label,
    rowIndex: row.index,
    columnIndex: column.index,
    raw: cell.raw,
    value: figure?.value ?? null,
    unit: figure?.unit ?? '',
    display: figure?.display ?? cell.raw,
    interval: figure?.interval ?? null,
  };
}

/** A number that a text states: where it stands, and what it says. */
export const numberSchema = z.object({
  document: z.string(),
  passage: z.string(),
  at: index.describe('Where it starts in the text of the passage, in UTF-16 code units'),
  quote: z.string(),
  value: z.number(),
  unit: z.string(),
  display: z.string(),
  interval: figureSchema.shape.interval,
});

/** A number of prose; null for a cell, which is no prose. */
export function plainNumber(measured: Measured, language: Language): z.infer<typeof numberSchema> | null {
  const { evidence } = measured;
  if (!('passage' in evidence)) return null;
  const { value, unit, display, interval } = numberFigure(measured, language);
  const { passage, at, quote } = evidence;
  return { document: passage.document, passage: passage.id, at, quote, value, unit, display, interval };
}
