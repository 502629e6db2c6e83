import { z } from 'zod';

const localText = z.object({ zh: z.string().min(1), en: z.string().min(1) });
const words = z.array(z.string().min(1)).default([]);
const synonyms = z.object({ zh: words, en: words });
const pairs = z.array(localText).default([]);

/** The shape of advice.json: {@link Advice}. */
export const adviceSchema = z.object({
  groups: z.record(z.string().regex(/^\w+$/u), localText).default({}),
  subjects: z.object({ words: synonyms, examples: pairs, others: pairs }),
  silent: pairs,
  signals: z
    .array(
      z.object({
        id: z.string().min(1),
        title: localText,
        anchor: z.string(),
        quote: z.string().min(1),
        words: pairs,
        denials: pairs,
        examples: pairs,
        question: localText,
        leads: z
          .array(
            z.object({ to: z.string(), weight: z.number().min(1).max(3), quote: z.string().min(1).exactOptional() }),
          )
          .min(1),
      }),
    )
    .min(1),
});
