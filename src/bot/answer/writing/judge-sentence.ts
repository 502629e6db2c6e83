import type { EvidencePiece, WrittenSentence } from './evidence.js';
import { judgeSurface } from './judging/surface.js';
import { isVerbatim } from './judging/verbatim.js';
import { fails, STANDS, type WritingVerdict } from './verdict.js';
import type { WritingContext } from './writing-context.js';

/**
 * Whether a written sentence says nothing but what the pieces that it marks say. It fails closed: what no judge can
 * follow does not stand.
 */
export function judgeSentence(
  sentence: WrittenSentence,
  pieces: readonly EvidencePiece[],
  context: Pick<WritingContext, 'corpus' | 'language'>,
): WritingVerdict {
  const marked = sentence.pieces.flatMap((number) => pieces.find((piece) => piece.number === number) ?? []);
  if (marked.length === 0 || marked.length < sentence.pieces.length) return fails('citation', sentence.text);
  return judgeSurface(sentence.text, marked, context.language) ?? judgeContent(sentence.text, marked);
}

function judgeContent(text: string, marked: readonly EvidencePiece[]): WritingVerdict {
  return isVerbatim(text, marked) ? STANDS : fails('unsupported-words', text);
}
