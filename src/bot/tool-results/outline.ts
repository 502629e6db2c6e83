import { z } from 'zod';

import type { Language } from '../../knowledge/index.js';
import type { OutlineEntry, OutlineList, PatternLocation, PatternMatch } from '../../tools/index.js';
import { cellSchema, plainCell } from './cells.js';
import { evidenceSchema, plainEvidence } from './evidence.js';

const localText = z.object({ zh: z.string(), en: z.string() });

const entrySchema = z.object({
  id: z.string(),
  title: localText,
  evidence: z.union([evidenceSchema, cellSchema]).describe('The words or the cell that name it'),
});

const listSchema = z.object({
  document: z.string(),
  kind: z.string(),
  parent: z.object({ id: z.string(), title: localText }).nullable(),
  entries: z.array(entrySchema),
});

const locationSchema = z.object({ pattern: entrySchema, area: entrySchema });

export const outlineListSchema = z.object({ list: listSchema.nullable().describe('Null where there is no such list') });

export const patternLocationSchema = z.object({ location: locationSchema.nullable() });

export const patternMatchSchema = z.object({
  match: z
    .object({ ...locationSchema.shape, siblings: listSchema.describe('All patterns of the same area') })
    .nullable()
    .describe('Null where no pattern is near to the description'),
});

export function plainOutline(list: OutlineList | null, language: Language): z.infer<typeof outlineListSchema> {
  return { list: list && listOf(list, language) };
}

export function plainLocation(
  location: PatternLocation | null,
  language: Language,
): z.infer<typeof patternLocationSchema> {
  return { location: location && locationOf(location, language) };
}

export function plainMatch(match: PatternMatch | null, language: Language): z.infer<typeof patternMatchSchema> {
  return { match: match && { ...locationOf(match, language), siblings: listOf(match.siblings, language) } };
}

function listOf({ document, kind, parent, entries }: OutlineList, language: Language): z.infer<typeof listSchema> {
  return {
    document: document.id,
    kind,
    parent: parent && { id: parent.id, title: { ...parent.title } },
    entries: entries.map((entry) => entryOf(entry, language)),
  };
}

function locationOf({ pattern, area }: PatternLocation, language: Language): z.infer<typeof locationSchema> {
  return { pattern: entryOf(pattern, language), area: entryOf(area, language) };
}

function entryOf({ id, title, evidence }: OutlineEntry, language: Language): z.infer<typeof entrySchema> {
  return {
    id,
    title: { zh: title.zh, en: title.en },
    evidence: 'cell' in evidence ? plainCell(evidence, language) : plainEvidence(evidence),
  };
}
