import { pointsBack } from '../../../../knowledge/index.js';
import type { EvidencePiece, WrittenSentence } from '../evidence.js';

/** Characters that tell whether a sentence is the one that a piece opens with. */
const OPENING = 8;

/**
 * Whether a sentence points back ("this", 这种, "however") at one that it does not stand behind: the one before must be
 * of a piece that it marks too, unless the piece itself opens so.
 */
export function pointsElsewhere(
  { text, pieces: marked }: WrittenSentence,
  before: WrittenSentence | null,
  pieces: readonly EvidencePiece[],
): boolean {
  if (!pointsBack(text)) return false;
  const own = pieces.filter(({ number }) => marked.includes(number));
  const opens = own.some((piece) => piece.text.startsWith(text.slice(0, OPENING)));
  return !opens && !marked.some((number) => before?.pieces.includes(number) ?? false);
}
