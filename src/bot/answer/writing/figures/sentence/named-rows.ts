import type { Row } from '../../../../../knowledge/index.js';
import type { ClaimToken } from '../../../../../tools/index.js';
import type { FigureSentence } from './figure-sentence.js';

/** The rows that a token may name; none where it is no name. */
export function rowsNamed(token: ClaimToken | undefined): readonly Row[] {
  return token?.kind === 'name' ? token.targets.flatMap((target) => (target.kind === 'row' ? [target.row] : [])) : [];
}

/** Whether a sentence names each of some rows. */
export function namesAll(rows: readonly Row[], sentence: FigureSentence): boolean {
  const named = new Set(sentence.tokens.map((token) => sentence.rowOf(token, rows)));
  return rows.every((row) => named.has(row));
}
