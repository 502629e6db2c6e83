import { readWritten, writtenSchema } from '../written.js';

/**
 * Untrue sentences out of the source's own words, as a liar writes them who knows what is let through: a difference told
 * as a level, a condition as a fact, a clause without its subject; those of two who saw the prompts alone (third, fourth);
 * and of two who read what had newly been let through (fifth, sixth).
 */
export const LIES_BY_HAND = [
  'by-hand.jsonl',
  'by-hand-third.jsonl',
  'by-hand-fourth.jsonl',
  'by-hand-fifth.jsonl',
  'by-hand-sixth.jsonl',
].flatMap((file) => readWritten(new URL(file, import.meta.url), writtenSchema));
