import { z } from 'zod';

import { readWritten, writtenSchema, type WrittenAnswer } from '../written.js';

const honestSchema = writtenSchema.extend({
  kind: z.enum(['cell', 'growth', 'computed', 'rank', 'two-rows', 'prose', 'reporting']),
  /** Near the words of the source, as a writer is told to keep, or free of them. */
  wording: z.enum(['near', 'free']),
});

/** A true sentence. */
export type HandWritten = z.infer<typeof honestSchema>;

/** Sentences of one hand. The faults of a set that is put aside are counted and never shown: it tells how general a mend is. */
export interface HandWrittenSet {
  readonly name: string;
  readonly faults: 'shown' | 'counted';
  readonly answers: ReadonlyArray<WrittenAnswer<HandWritten>>;
}

const read = (file: string): HandWrittenSet['answers'] => readWritten(new URL(file, import.meta.url), honestSchema);

/** True sentences as a good writer says them, each set written by hand before any of it was put to the product. */
export const HAND_WRITTEN_SETS: readonly HandWrittenSet[] = [
  { name: 'by hand', faults: 'shown', answers: read('by-hand.jsonl') },
  { name: 'by hand, second', faults: 'shown', answers: read('by-hand-second.jsonl') },
  { name: 'by hand, put aside', faults: 'counted', answers: read('heldout-by-hand.jsonl') },
];
