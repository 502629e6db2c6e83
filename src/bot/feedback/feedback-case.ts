import { z } from 'zod';

const kind = z.enum(['answer', 'clarification', 'refusal']);

/** What an answer rests on. */
const supportSchema = z.object({
  kind,
  sections: z.array(z.string()),
  quotes: z.array(z.string()),
});

/** A question that users judged, as a line for the evaluation. It names nobody. */
export const feedbackCaseSchema = z.object({
  id: z.string(),
  category: z.literal('feedback'),
  /** What was wanted: an answer, a path for an industry, a brief on a topic, a text checked or summed up, or a table. */
  purpose: z.enum(['question', 'advice', 'brief', 'check', 'summary', 'indicators', 'growth']),
  language: z.enum(['zh', 'en']),
  /** The turns before the question, oldest first. */
  thread: z.array(z.string()),
  /** The question, or the description, topic or text. */
  question: z.string(),
  document: z.string().nullable(),
  corpusDigest: z.string(),
  up: z.int().nonnegative(),
  down: z.int().nonnegative(),
  reasons: z.array(z.string()),
  given: supportSchema.extend({ text: z.string() }),
  /** What is wanted: what was given, where nobody objected. Null otherwise, until a person fills it in. */
  expected: supportSchema.nullable(),
});

export type FeedbackCase = Readonly<z.infer<typeof feedbackCaseSchema>>;
