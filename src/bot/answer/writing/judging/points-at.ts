import { pointsBack } from '../../../../knowledge/index.js';
import type { EvidencePiece, WrittenSentence } from '../evidence.js';
import type { Reading } from '../reading/held-words.js';
import { withoutFrames } from './framing/without-frames.js';
import { withoutAddition } from './prose/leads.js';
import { namesItself } from './prose/pointing.js';

/** Characters that tell whether a sentence is the one that a piece opens with. */
const OPENING = 8;

/**
 * Whether a sentence points back ("this", 这种, "however") at one that it does not stand behind: the one before must be
 * of a piece that it marks too, unless the piece itself opens so. "It notes that" points at the source, not back; what
 * only adds ("in particular") adds to nothing where nothing stands before it, or a frame does.
 */
export function pointsElsewhere(
  { text, pieces: marked }: WrittenSentence,
  before: WrittenSentence | null,
  pieces: readonly EvidencePiece[],
  reading: Reading,
): boolean {
  const own = pieces.filter(({ number }) => marked.includes(number));
  const said = withoutFrames(text, own, reading);
  if (!pointsBack(said) || namesItself(said)) return false;
  const opens = own.some((piece) => piece.text.startsWith(said.slice(0, OPENING)));
  if (opens || marked.some((number) => before?.pieces.includes(number) ?? false)) return false;
  const isFirst = before === null || !text.toLowerCase().startsWith(said.slice(0, OPENING).toLowerCase());
  return !isFirst || pointsBack(withoutAddition(said, reading.language));
}
