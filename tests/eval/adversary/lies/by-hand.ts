import { readWritten, writtenSchema } from '../written.js';

/**
 * Untrue sentences out of the source's own words, as a liar writes them who knows what is let through: a difference told
 * as a level, a condition as a fact, a clause without its subject; and, in the last two files, those of two who saw
 * the prompts alone.
 */
export const LIES_BY_HAND = [
  'by-hand.jsonl',
  'by-hand-third.jsonl',
  'by-hand-fourth.jsonl',
  'by-hand-fifth.jsonl',
].flatMap((file) => readWritten(new URL(file, import.meta.url), writtenSchema));
