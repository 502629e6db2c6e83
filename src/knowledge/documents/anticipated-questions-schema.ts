import { z } from 'zod';

const question = z.string().trim().min(1);

const inBoth = { zh: z.array(question).default([]), en: z.array(question).default([]) };

/** The shape of a line of questions.jsonl. */
export const anticipatedQuestionsSchema = z.object({
  passage: z.string(),
  sentence: z.int().nonnegative(),
  ...inBoth,
  open: z.object(inBoth).default({ zh: [], en: [] }),
});
