import { z } from 'zod';

import { claimReplySchema } from '../claims/index.js';
import { adviceSchema, cellAddressSchema, citationSchema, replySchema } from '../reply/reply.js';

const id = z.json().describe('The id of the request, with its JSON type; null where it had none');
const localText = z.object({ zh: z.string(), en: z.string() });
const skippedFile = z.object({ file: z.string(), code: z.string(), message: z.string() });
const count = z.int().nonnegative();

/** A line of `ask --json` and `ask --batch`. */
export const askResultSchema = z.object({ id, ...replySchema.shape });

/** A line of `recommend --json` and `recommend --batch`; every list is empty where nothing is recommended. */
export const recommendResultSchema = z.object({
  id,
  kind: replySchema.shape.kind,
  language: replySchema.shape.language,
  ...adviceSchema.shape,
  text: replySchema.shape.text,
  citations: replySchema.shape.citations,
  figures: replySchema.shape.figures,
  followUps: replySchema.shape.followUps,
  receipt: replySchema.shape.receipt,
});

/** A line of `check --json` and `check --batch`. */
export const checkResultSchema = z.object({ id, ...claimReplySchema.shape });

export const searchHitSchema = z.object({
  document: z.string(),
  section: z.string().nullable(),
  passage: z.string(),
  score: z.number(),
  text: z.string(),
});

/** A line of `search --json` and `search --batch`. */
export const searchResultSchema = z.object({ id, hits: z.array(searchHitSchema) });

/** A line of a batch that could not be answered. */
export const errorLineSchema = z.object({ id, error: z.object({ code: z.string(), message: z.string() }) });

/** `index --json`. */
export const indexResultSchema = z.object({
  documents: count,
  passages: count,
  tables: count,
  seconds: z.number().nonnegative(),
  skipped: z.array(skippedFile),
});

/** `erase --json`. */
export const eraseResultSchema = z.object({
  workspace: z.string(),
  user: z.string().nullable().describe('Null where the whole workspace was erased'),
  records: count,
});

/** `documents --json`. */
export const documentsResultSchema = z.object({
  documents: z.array(
    z.object({
      id: z.string(),
      title: localText,
      language: z.enum(['zh', 'en']),
      sections: count,
      passages: count,
      tables: z.array(z.string()),
    }),
  ),
  skipped: z.array(skippedFile),
});

/** `audit --json`. */
export const auditResultSchema = z.object({
  findings: z.array(
    z.object({
      document: z.string(),
      section: z.string().nullable(),
      table: z.string().optional(),
      row: z.string().optional(),
      column: z.string().optional(),
      published: z.number(),
      recomputed: z.number().nullable(),
      interval: z.tuple([z.number(), z.number()]).nullable(),
      formula: z.string().nullable(),
      verdict: z.enum(['consistent', 'inconsistent', 'cannot tell']),
      note: z.string(),
    }),
  ),
  conflicts: z.array(z.object({ code: z.string(), citations: z.array(citationSchema), text: z.string() })),
});

/** `indicators --json`. */
export const indicatorsResultSchema = z.object({
  indicators: z.array(
    z.object({
      document: z.string(),
      table: z.string(),
      name: localText,
      unit: z.string(),
      periods: z.array(z.string()),
      rows: count,
    }),
  ),
});

const indicatorCell = z.object({
  raw: z.string().describe('As printed; of a converted or computed cell, as displayed'),
  value: z.number().nullable(),
  unit: z.string(),
  formula: z.string().nullable().optional().describe('How a computed value came about, with the numbers in it'),
  interval: z
    .tuple([z.number(), z.number()])
    .nullable()
    .optional()
    .describe('What the rounding of its inputs lets a computed value be'),
  cautions: z.array(z.string()).optional().describe('How a computed value is to be taken'),
  obstacle: z.string().optional().describe('Why a value could not be computed'),
});

/** `indicators "…" --json`. */
export const indicatorTableResultSchema = z.object({
  document: z.string(),
  table: z.string(),
  columns: z.array(z.string()).describe('Headings over the cells, without the one over the labels'),
  rows: z.array(
    z.object({
      label: z.string(),
      groups: z.array(z.string()).optional().describe('Headings that the row stands under, outermost first'),
      cells: z.array(indicatorCell),
    }),
  ),
});

const replayedCell = z.object({ document: z.string(), table: z.string(), ...cellAddressSchema.shape });

/** `replay --json`. */
export const replayResultSchema = z.object({
  same: z.boolean(),
  differences: z.array(
    z.object({ path: z.string(), before: z.unknown(), after: z.unknown(), cell: replayedCell.optional() }),
  ),
});

export type RecommendResult = Omit<z.infer<typeof recommendResultSchema>, 'id'>;
export type SearchHit = z.infer<typeof searchHitSchema>;
export type SkippedResult = z.infer<typeof skippedFile>;
export type IndexResult = z.infer<typeof indexResultSchema>;
export type DocumentsResult = z.infer<typeof documentsResultSchema>;
export type AuditResult = z.infer<typeof auditResultSchema>;
export type IndicatorsResult = z.infer<typeof indicatorsResultSchema>;
export type IndicatorTableResult = z.infer<typeof indicatorTableResultSchema>;
export type ReplayResult = z.infer<typeof replayResultSchema>;
export type EraseResult = z.infer<typeof eraseResultSchema>;
