import { z } from 'zod';

import { requestSchema } from '../requests/index.js';

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
  /** In what words: a question, or the description, topic or text. */
  question: z.string(),
  language: z.enum(['zh', 'en']),
  /** What was asked, as it can be asked again. */
  request: requestSchema,
  /** The turns before it, oldest first. */
  thread: z.array(z.string()).readonly(),
  corpusDigest: z.string(),
  up: z.int().nonnegative(),
  down: z.int().nonnegative(),
  reasons: z.array(z.string()),
  given: supportSchema.extend({ text: z.string() }),
  /** What is wanted: what was given, where nobody objected. Null otherwise, until a person fills it in. */
  expected: supportSchema.nullable(),
});

export type FeedbackCase = Readonly<z.infer<typeof feedbackCaseSchema>>;
