import { z } from 'zod';

import type { Document, Table } from '../../knowledge/index.js';
import { titleSchema } from './evidence.js';

/** Documents that are described at once: more are better searched for, or listed as resources. */
const MOST_DOCUMENTS = 20;

/** Rows of a table that are named: more are better looked up by name, as an indicator. */
const MOST_ROWS = 500;

const count = z.int().nonnegative();

const tableSchema = z.object({
  table: z.string(),
  section: z.string().nullable(),
  captions: titleSchema,
  columns: z
    .array(z.object({ label: z.string(), unit: z.string(), period: z.string().nullable(), role: z.string() }))
    .describe('In order: the place of a column, from 0, is its index'),
  rows: z.array(z.string()).describe('Labels in order: the place of a row, from 0, is its index'),
  rowsLeft: count.describe('Rows that are not named here'),
});

export const corpusSchema = z.object({
  documents: z.array(
    z.object({
      document: z.string(),
      title: z.object({ zh: z.string(), en: z.string() }),
      language: z.enum(['zh', 'en']),
      sections: z.array(
        z.object({ section: z.string().nullable(), level: count, title: titleSchema, passages: count }),
      ),
      tables: z.array(tableSchema),
    }),
  ),
  left: count.describe('Documents that are not described here'),
});

export function plainCorpus(documents: readonly Document[]): z.infer<typeof corpusSchema> {
  const described = documents.slice(0, MOST_DOCUMENTS);
  return {
    documents: described.map(({ id, title, language, sections, tables }) => ({
      document: id,
      title: { zh: title.zh, en: title.en },
      language,
      sections: sections.map((section) => ({
        section: section.id,
        level: section.level,
        title: { ...section.title },
        passages: section.passages.length,
      })),
      tables: tables.map(plainTable),
    })),
    left: documents.length - described.length,
  };
}

function plainTable({ name, section, captions, columns, rows }: Table): z.infer<typeof tableSchema> {
  const named = rows.slice(0, MOST_ROWS);
  return {
    table: name,
    section,
    captions: { ...captions },
    columns: columns.map(({ label, unit, period, role }) => ({ label, unit, period, role })),
    rows: named.map(({ label }) => label),
    rowsLeft: rows.length - named.length,
  };
}
