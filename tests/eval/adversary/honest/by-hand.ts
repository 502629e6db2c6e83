import { readFileSync } from 'node:fs';

import { z } from 'zod';

const handWrittenSchema = z.object({
  question: z.string(),
  language: z.enum(['zh', 'en']),
  /** What one answer says, in its order. */
  sentences: z.array(
    z.object({
      text: z.string(),
      kind: z.enum(['cell', 'growth', 'computed', 'rank', 'two-rows', 'prose', 'reporting']),
      /** Near the words of the source, as a writer is told to keep, or free of them. */
      wording: z.enum(['near', 'free']),
      /** Words of the pieces that bear the sentence out, by which their numbers are found: the first that has them. */
      holds: z.array(z.string()).min(1),
    }),
  ),
});

export type HandWritten = z.infer<typeof handWrittenSchema>;
export type HandWrittenSentence = HandWritten['sentences'][number];

/** Sentences of one hand. The faults of a set that is put aside are counted and never shown: it tells how general a mend is. */
export interface HandWrittenSet {
  readonly name: string;
  readonly faults: 'shown' | 'counted';
  readonly answers: readonly HandWritten[];
}

/** True sentences as a good writer says them, each set written by hand before any of it was put to the product. */
export const HAND_WRITTEN_SETS: readonly HandWrittenSet[] = [
  { name: 'by hand', faults: 'shown', answers: readAnswers('by-hand.jsonl') },
  { name: 'by hand, second', faults: 'shown', answers: readAnswers('by-hand-second.jsonl') },
];

function readAnswers(file: string): readonly HandWritten[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => handWrittenSchema.parse(JSON.parse(line)));
}
