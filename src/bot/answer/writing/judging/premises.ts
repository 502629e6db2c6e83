import type { Citation } from '../../../reply/reply.js';
import type { EvidencePiece } from '../evidence.js';

/** The pieces that are no premises of others among them: a quote or a cell out of which another one is worked out. */
export function withoutPremises(pieces: readonly EvidencePiece[]): readonly EvidencePiece[] {
  return pieces.filter((piece) => !pieces.some((other) => other !== piece && isPremiseOf(piece, other)));
}

/** Whether all that a piece cites is among what a computed one cites, and not the other way round. */
function isPremiseOf(piece: EvidencePiece, computed: EvidencePiece): boolean {
  const isComputed = ({ figures }: EvidencePiece): boolean => figures.some(({ formula }) => formula !== null);
  const cited = new Set(computed.citations.flatMap(placesOf));
  const own = piece.citations.flatMap(placesOf);
  return isComputed(computed) && !isComputed(piece) && own.length > 0 && own.every((place) => cited.has(place));
}

/** What is cited: each cell by itself, or the words. */
function placesOf({ document, table = '', cells, passage, quote }: Citation): readonly string[] {
  if (!cells) return [JSON.stringify([document, passage, quote])];
  return cells.map(({ row, column, rowIndex }) => JSON.stringify([document, table, row, column, rowIndex]));
}
