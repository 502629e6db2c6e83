import { HAND_WRITTEN_SETS, type HandWritten } from '../honest/by-hand.js';
import { MODEL_SETS, withoutMarks, type ModelSentence } from '../model/model-answers.js';
import type { Written, WrittenAnswer } from '../written.js';

/** A true sentence, and the words by which its pieces are found. */
export interface Seed extends Written {
  readonly kind: HandWritten['kind'] | ModelSentence['kind'];
}

/** What was written by hand and by a model as true, but for what is put aside. */
export const TRUE_ANSWERS: ReadonlyArray<WrittenAnswer<Seed>> = [
  ...HAND_WRITTEN_SETS.filter(({ faults }) => faults === 'shown').flatMap((set) => set.answers),
  ...MODEL_SETS.filter(({ faults }) => faults === 'shown').flatMap((set) => set.answers.map(seedsOf)),
];

function seedsOf({ sentences, ...asked }: WrittenAnswer<ModelSentence>): WrittenAnswer<Seed> {
  return { ...asked, sentences: sentences.map(({ kind, ...sentence }) => ({ kind, ...withoutMarks(sentence) })) };
}
