import { z } from 'zod';

import type { Document, DocumentNote, Table } from '../../knowledge/index.js';
import { indicatorName } from '../../tools/index.js';
import { titleSchema } from './evidence.js';

/** Documents that are described at once: more are better searched for, or listed as resources. */
const MOST_DOCUMENTS = 20;

/** Rows of a table that are named: more are better looked up by name, as an indicator. */
const MOST_ROWS = 500;

const count = z.int().nonnegative();

const localText = z.object({ zh: z.string(), en: z.string() });

const tableSchema = z.object({
  table: z.string(),
  section: z.string().nullable(),
  name: localText,
  notes: z.array(localText).describe('What is known to be wrong in it, such as a unit in its caption'),
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
      title: localText,
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
    documents: described.map(({ id, title, language, sections, tables, notes }) => ({
      document: id,
      title: { zh: title.zh, en: title.en },
      language,
      sections: sections.map((section) => ({
        section: section.id,
        level: section.level,
        title: { ...section.title },
        passages: section.passages.length,
      })),
      tables: tables.map((table) => plainTable(table, notes)),
    })),
    left: documents.length - described.length,
  };
}

function plainTable(table: Table, notes: readonly DocumentNote[]): z.infer<typeof tableSchema> {
  const { name, section, columns, rows } = table;
  const named = rows.slice(0, MOST_ROWS);
  return {
    table: name,
    section,
    name: { ...indicatorName(table) },
    notes: notes.filter((note) => note.table === name).map(({ text }) => ({ ...text })),
    columns: columns.map(({ label, unit, period, role }) => ({ label, unit, period, role })),
    rows: named.map(({ label }) => label),
    rowsLeft: rows.length - named.length,
  };
}
