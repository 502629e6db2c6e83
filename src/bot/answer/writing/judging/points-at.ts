import { pointsBack } from '../../../../knowledge/index.js';
import type { EvidencePiece, WrittenSentence } from '../evidence.js';
import type { Reading } from '../reading/held-words.js';
import { withoutFrames } from './framing/without-frames.js';
import { withoutAddition } from './prose/leads.js';
import { isSetBeside, namesItself } from './prose/pointing.js';

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
  if (!pointsAtOther(said)) return false;
  const opens = own.some((piece) => piece.text.startsWith(said.slice(0, OPENING)));
  if (opens || marked.some((number) => before?.pieces.includes(number) ?? false)) return false;
  if (before !== null && setsBeside(said, before, pieces, reading)) return false;
  const isFirst = before === null || !text.toLowerCase().startsWith(said.slice(0, OPENING).toLowerCase());
  return !isFirst || pointsAtOther(withoutAddition(said, reading.language));
}

/** "This study" is the same wherever it stands. */
function pointsAtOther(said: string): boolean {
  return pointsBack(said) && !namesItself(said);
}

/** A moment, for which "at the same time" would stand. */
const MOMENT = /\d{4}|[年月日]|\b(?:century|decade|year|month|day)\b/iu;

/** Whether a sentence is only set beside a quote that tells of no time: "at the same time" says nothing more of it. */
function setsBeside(
  said: string,
  before: WrittenSentence,
  pieces: readonly EvidencePiece[],
  { language }: Reading,
): boolean {
  const isQuote = pieces.every(({ number, block }) => !before.pieces.includes(number) || block.type === 'quote');
  return isQuote && !MOMENT.test(before.text) && isSetBeside(said, language);
}
