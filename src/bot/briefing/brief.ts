import { z } from 'zod';

import { SECTIONS } from '../answer/briefing/sections.js';
import { blockSchema, citationSchema, figureSchema, toolCallSchema } from '../reply/reply.js';

/** A document by its title, and the places of it that the brief cites. */
const sourceSchema = z.object({ document: z.string(), title: z.string(), places: z.array(z.string()) });

const language = z.enum(['zh', 'en']);

/** What is needed to give a brief again, and to say what has changed since. */
export const briefReceiptSchema = z.object({
  version: z.string(),
  corpusDigest: z.string(),
  topic: z.string(),
  language,
  document: z.string().optional(),
  date: z.string().optional(),
  plan: z.array(toolCallSchema),
  outcome: z.object({
    citations: z.array(citationSchema),
    figures: z.array(figureSchema),
    sources: z.array(sourceSchema),
  }),
});

/** `heading` and the blocks of one part; citations and figures are indices into the brief's lists. */
const sectionSchema = z.object({
  id: z.enum([...SECTIONS, 'changes']),
  heading: z.string(),
  blocks: z.array(blockSchema),
});

/** A bar of a chart: what it stands for, how long it is in the source's unit, and how that is said. */
const barSchema = z.object({ label: z.string(), value: z.number(), display: z.string() });

/** Which rows of which table a chart is to show. */
const chartSchema = z.object({
  document: z.string(),
  table: z.string(),
  rows: z.array(z.string()).describe('Labels of the source'),
  bars: z.array(barSchema).describe('The chart for who reads text alone: the values that are no growth'),
  caption: z.string(),
  alternative: z.string().describe('What the chart shows, for those who do not see it'),
});

/** A number of the brief with where it comes from, in words; `figures` holds the same for programs. */
const ledgerEntrySchema = z.object({
  value: z.string(),
  formula: z.string(),
  interval: z.string(),
  source: z.string(),
});

/** One or two pages on a topic, before they take the form of a file. `text` is complete by itself. */
export const briefSchema = z.object({
  kind: z.literal('brief'),
  topic: z.string(),
  language,
  date: z.string().nullable(),
  title: z.string(),
  preface: z.array(z.string()),
  sections: z.array(sectionSchema),
  tableCaption: z.string().nullable(),
  tableNote: z.string().nullable().describe('Where the table says that its figures come from'),
  chart: chartSchema.nullable(),
  ledger: z.array(ledgerEntrySchema),
  sources: z.array(sourceSchema),
  citations: z.array(citationSchema),
  figures: z.array(figureSchema),
  text: z.string(),
  receipt: briefReceiptSchema,
});

/** A topic that the corpus knows nothing of: why, and what is held. */
const briefRefusalSchema = z.object({
  kind: z.literal('refusal'),
  topic: z.string(),
  language,
  text: z.string(),
  citations: z.array(citationSchema),
});

export const briefResultSchema = z.discriminatedUnion('kind', [briefSchema, briefRefusalSchema]);

export type Bar = z.infer<typeof barSchema>;
export type Brief = z.infer<typeof briefSchema>;
export type BriefChart = z.infer<typeof chartSchema>;
export type BriefReceipt = z.infer<typeof briefReceiptSchema>;
export type BriefRefusal = z.infer<typeof briefRefusalSchema>;
export type BriefResult = z.infer<typeof briefResultSchema>;
export type BriefSection = z.infer<typeof sectionSchema>;
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
