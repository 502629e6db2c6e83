import { saidOnce } from './said-once.js';

/**
 * Characters of a question that are read: room for the longest paragraph of the paper (2,549 in English, 951 in Chinese)
 * in front of the longest question of the evaluation sets (225). Every rule reads the whole question, so that one of 20,000
 * held the process for up to 13 seconds; one of 3,000 takes less than one. Of a longer one only the beginning could be
 * answered, and what it goes on to say may turn that round.
 */
const LONGEST_QUESTION = 3_000;

/** A question as far as it is read. */
export interface ReadableQuestion {
  readonly text: string;
  /** Whether it goes on behind that: it is too long to be one question, or a few. */
  readonly goesOn: boolean;
}

/** A question with nothing said over and over, and no longer than one is. */
export function readableQuestion(said: string): ReadableQuestion {
  const text = saidOnce(said);
  return { text: text.slice(0, LONGEST_QUESTION), goesOn: text.length > LONGEST_QUESTION };
}
