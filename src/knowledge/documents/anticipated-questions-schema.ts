import { z } from 'zod';

const question = z.string().trim().min(1);

/** The shape of a line of questions.jsonl. */
export const anticipatedQuestionsSchema = z.object({
  passage: z.string(),
  sentence: z.int().nonnegative(),
  zh: z.array(question).default([]),
  en: z.array(question).default([]),
});
