import { readWritten, writtenSchema } from '../written.js';

/**
 * Untrue sentences out of the source's own words, as a liar writes them who knows what is let through: a difference told
 * as a level, a condition as a fact, a clause without its subject.
 */
export const LIES_BY_HAND = readWritten(new URL('by-hand.jsonl', import.meta.url), writtenSchema);
