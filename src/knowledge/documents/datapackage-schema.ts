import { z } from 'zod';

const localText = z.object({ zh: z.string(), en: z.string() });

const field = z.object({
  name: z.string(),
  titles: localText.optional(),
  role: z.enum(['entity', 'group', 'value', 'growth']).optional(),
  unit: z.string().optional(),
  currency: z.string().optional(),
  scale: z.number().positive().optional(),
  period: z.string().optional(),
});

const note = z.object({ code: z.string(), zh: z.string(), en: z.string() });

const kind = z.object({
  names: z.object({ zh: z.array(z.string()), en: z.array(z.string()) }),
  rows: z.array(z.string()),
});

const resource = z.object({
  name: z.string().optional(),
  /** Left out where the data stand in the package itself, which is not read. */
  path: z.string().optional(),
  section: z.string().optional(),
  titles: localText.optional(),
  captions: z.object({ zh: z.string().exactOptional(), en: z.string().exactOptional() }).optional(),
  sourceNote: z.string().optional(),
  sourceNotes: localText.optional(),
  notes: z.array(note).default([]),
  labels: z.record(z.string(), z.object({ en: z.string(), synonyms: z.array(z.string()).default([]) })).default({}),
  /** Wider kinds of things than the rows, with the rows that are of them. */
  kinds: z.array(kind).default([]),
  /** A package may name a schema file instead: then columns are read from their labels. */
  schema: z.union([z.object({ fields: z.array(field).default([]) }), z.string()]).optional(),
});

/** A Frictionless data package, with the properties Lianwen adds; unknown properties are let through. */
export const datapackageSchema = z.object({
  title: z.string().optional(),
  titles: localText.optional(),
  resources: z.array(resource).default([]),
});

export type Datapackage = z.infer<typeof datapackageSchema>;
export type Resource = Datapackage['resources'][number];
