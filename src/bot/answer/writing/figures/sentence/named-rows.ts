import type { Row } from '../../../../../knowledge/index.js';
import type { FigureSentence } from './figure-sentence.js';

/** Whether a sentence names each of some rows. */
export function namesAll(rows: readonly Row[], sentence: FigureSentence): boolean {
  const named = new Set(sentence.tokens.map((token) => sentence.rowOf(token, rows)));
  return rows.every((row) => named.has(row));
}
