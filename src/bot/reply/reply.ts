import { z } from 'zod';

const language = z.enum(['zh', 'en']);

/** A table cell by the source's own labels; indices where labels repeat. */
export const cellAddressSchema = z.object({
  row: z.string(),
  column: z.string(),
  rowIndex: z.int().nonnegative().optional(),
  columnIndex: z.int().nonnegative().optional(),
});

/** Where something stands. `quote` is an exact substring of the passage, or a cell's raw text. */
export const citationSchema = z.object({
  document: z.string(),
  section: z.string().nullable(),
  passage: z.string(),
  quote: z.string(),
  /** The stored English of the quoted sentences: the project's rendering, not the source. */
  rendering: z.string().optional(),
  table: z.string().optional(),
  cells: z.array(cellAddressSchema).optional(),
});

export const figureInputSchema = z.object({
  document: z.string(),
  table: z.string().optional(),
  row: z.string().optional(),
  column: z.string().optional(),
  rowIndex: z.int().nonnegative().optional(),
  columnIndex: z.int().nonnegative().optional(),
  passage: z.string().optional(),
  value: z.number(),
  unit: z.string(),
});

/** A quoted or computed number, in the source's own unit. */
export const figureSchema = z.object({
  value: z.number(),
  unit: z.string(),
  display: z.string(),
  formula: z.string().nullable(),
  inputs: z.array(figureInputSchema),
  interval: z.tuple([z.number(), z.number()]).nullable(),
});

const quoteSchema = z.object({
  type: z.literal('quote'),
  text: z.string(),
  rendering: z.string().optional(),
  citation: z.int().nonnegative(),
});

const statementSchema = z.object({
  type: z.literal('statement'),
  text: z.string(),
  citations: z.array(z.int().nonnegative()),
  figures: z.array(z.int().nonnegative()),
});

/**
 * One piece of a reply. `citation` and `figure` are indices into the reply's lists.
 * - `quote`: a sentence or sentences of a source, word for word
 * - `statement`: a sentence made from figures and labels
 * - `list`: bare names in order, each with its citation
 * - `table`: rows of labels and raw cells
 * - `note`: a fixed phrase of the message catalogue, with no fact of the corpus in it
 * - `written`: a language model's words, with the quotes and statements that they put in other words
 */
export const blockSchema = z.discriminatedUnion('type', [
  quoteSchema,
  statementSchema,
  z.object({
    type: z.literal('list'),
    items: z.array(z.object({ text: z.string(), citation: z.int().nonnegative() })),
  }),
  z.object({
    type: z.literal('table'),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    citation: z.int().nonnegative(),
  }),
  z.object({ type: z.literal('note'), text: z.string() }),
  z.object({
    type: z.literal('written'),
    text: z.string(),
    says: z.array(z.discriminatedUnion('type', [quoteSchema, statementSchema])),
  }),
]);

const localTextSchema = z.object({ zh: z.string(), en: z.string() });
const reasonsSchema = z
  .array(z.string())
  .describe('The signals that led here, in the language of the reply, each with the words that gave it and a quote');
const scoreSchema = z.number().nonnegative().describe('In half points; 0 where no signal leads here');

/** What is recommended for an industry, every list best first. */
export const adviceSchema = z.object({
  mechanisms: z.array(z.object({ id: z.string(), score: scoreSchema, reasons: reasonsSchema })),
  measures: z.array(
    z.object({
      section: z.string().nullable(),
      title: localTextSchema,
      quote: z.string(),
      score: scoreSchema,
      reasons: reasonsSchema,
    }),
  ),
  patterns: z.array(
    z.object({ area: localTextSchema, name: localTextSchema, score: scoreSchema, reasons: reasonsSchema }),
  ),
  signals: z.array(
    z.object({
      id: z.string(),
      title: localTextSchema,
      holds: z.boolean().describe('False where the description rules it out'),
      found: z.array(
        z.object({
          turn: z.int().nonnegative(),
          text: z.string(),
          span: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
          by: z.enum(['words', 'meaning', 'answer']),
        }),
      ),
    }),
  ),
});

export const toolCallSchema = z.object({
  tool: z.string(),
  input: z.record(z.string(), z.unknown()),
});

/** What is needed to give the same reply again, and to see what differs. */
export const receiptSchema = z.object({
  version: z.string(),
  corpusDigest: z.string(),
  question: z.string(),
  language,
  /** Set where the language was forced, not detected. */
  forcedLanguage: language.optional(),
  document: z.string().optional(),
  /** Set where the text was no question: the description of an industry, the topic of a brief, a text to be checked or summed up, the name of a table. */
  purpose: z.enum(['advice', 'brief', 'check', 'summary', 'indicators', 'growth']).optional(),
  /** How long a brief was asked for. */
  length: z.enum(['short', 'full']).optional(),
  /** The turns before this one that the question was understood from, oldest first. */
  thread: z.array(z.string()),
  plan: z.array(toolCallSchema),
  /** Set where a language model chose calls of the plan beyond those of the rules. */
  planner: z.literal('model').optional(),
  /** The language model that was asked. `outcome` is what the rules say: a model's words are in the reply alone. */
  model: z.string().optional(),
  outcome: z.object({
    kind: z.enum(['answer', 'clarification', 'refusal']),
    text: z.string(),
    citations: z.array(citationSchema),
    figures: z.array(figureSchema),
  }),
});

/** The platform-neutral answer. `text` is complete by itself. */
export const replySchema = z.object({
  kind: z.enum(['answer', 'clarification', 'refusal']),
  language,
  text: z.string(),
  blocks: z.array(blockSchema),
  citations: z.array(citationSchema),
  figures: z.array(figureSchema),
  items: z.array(z.string()),
  followUps: z.array(z.string()),
  advice: adviceSchema.optional().describe('Where an industry was described'),
  receipt: receiptSchema,
});

export type CellAddress = z.infer<typeof cellAddressSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type FigureInput = z.infer<typeof figureInputSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Block = z.infer<typeof blockSchema>;
/** A block that can be said in other words. */
export type SayableBlock = Extract<Block, { readonly type: 'quote' | 'statement' }>;
export type Advice = z.infer<typeof adviceSchema>;
export type ToolCall = z.infer<typeof toolCallSchema>;
export type Receipt = z.infer<typeof receiptSchema>;
export type Reply = z.infer<typeof replySchema>;
export type ReplyKind = Reply['kind'];
