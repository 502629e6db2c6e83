import { readFileSync } from 'node:fs';

import { z } from 'zod';

const handWrittenSchema = z.object({
  question: z.string(),
  language: z.enum(['zh', 'en']),
  sentences: z.array(
    z.object({
      text: z.string(),
      /** Words of the pieces that bear the sentence out, by which their numbers are found. */
      holds: z.array(z.string()).min(1),
    }),
  ),
});

export type HandWritten = z.infer<typeof handWrittenSchema>;

/** True sentences as a good writer says them, written by hand before any of them was put to the product. */
export const HAND_WRITTEN: readonly HandWritten[] = readFileSync(new URL('by-hand.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => handWrittenSchema.parse(JSON.parse(line)));
