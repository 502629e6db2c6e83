import type { EvidencePiece } from '../../evidence.js';

const TABLE = /表\s*\d|表中|\btable\b/iu;

/** Whether a sentence says of a table that it has a result which is worked out, where the table publishes another one. */
export function creditsTable(text: string, pieces: readonly EvidencePiece[]): boolean {
  const [piece, other] = pieces;
  const isPublishedToo = piece?.figures.some(({ formula, inputs }) => formula === null && inputs.length > 0) ?? false;
  return !other && isPublishedToo && (piece?.figures[0]?.formula ?? null) !== null && TABLE.test(text);
}
