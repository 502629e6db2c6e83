import { z } from 'zod';
import { richText } from './rich-text.js';

/** Characters in all cells of a message's tables together. */
export const TABLE_CHARACTERS_MOST = 10_000;

const rawText = z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) });
const rawNumber = z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string().min(1) });

const cell = z.discriminatedUnion('type', [rawText, rawNumber, richText]);
const row = z.array(cell).min(1).max(20);

/** The table block: at most 100 rows of 20 cells. */
export const table = z.strictObject({
  type: z.literal('table'),
  block_id: z.string().max(255).optional(),
  rows: z.array(row).min(1).max(100),
  column_settings: z
    .array(
      z
        .strictObject({
          align: z.enum(['left', 'center', 'right']).optional(),
          is_wrapped: z.boolean().optional(),
        })
        .nullable(),
    )
    .max(20)
    .optional(),
});

const headerRow = z
  .array(z.discriminatedUnion('type', [rawText, rawNumber]))
  .min(1)
  .max(20);

/** The data table block: a header without rich text and 1 to 100 rows, all of one length, under a caption. */
export const dataTable = z
  .strictObject({
    type: z.literal('data_table'),
    block_id: z.string().max(255).optional(),
    caption: z.string().min(1),
    rows: z.tuple([headerRow], row).refine((rows) => rows.length >= 2, 'must have at least 2 items'),
    page_size: z.number().int().min(1).max(100).optional(),
    row_header_column_index: z.number().int().min(0).max(19).optional(),
  })
  .refine(({ rows }) => rows.length <= 101, { message: 'no more than 101 items allowed', path: ['rows'] })
  .refine(({ rows }) => rows.every(({ length }) => length === rows[0].length), {
    message: 'all rows must have the same number of cells',
    path: ['rows'],
  });
