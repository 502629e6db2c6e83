import { faultOf } from './judging/fault-of.js';
import type { EvidencePiece, WrittenSentence } from './evidence.js';
import { withoutFrames } from './judging/frames.js';
import { isRestated } from './judging/restated.js';
import { isSupportedClaim, type Judging } from './judging/supported-claim.js';
import { judgeSurface } from './judging/surface.js';
import { isVerbatim } from './judging/verbatim.js';
import { fails, STANDS, type WritingVerdict } from './verdict.js';

/**
 * Whether a written sentence says nothing but what the pieces that it marks say. It fails closed: what no judge can
 * follow does not stand.
 */
export function judgeSentence(
  sentence: WrittenSentence,
  pieces: readonly EvidencePiece[],
  judging: Judging,
): WritingVerdict {
  const marked = sentence.pieces.flatMap((number) => pieces.find((piece) => piece.number === number) ?? []);
  if (marked.length === 0 || marked.length < sentence.pieces.length) return fails('citation', sentence.text);
  return judgeSurface(sentence.text, marked, judging.language) ?? judgeContent(sentence.text, marked, judging);
}

function judgeContent(text: string, marked: readonly EvidencePiece[], judging: Judging): WritingVerdict {
  if (isVerbatim(text, marked)) return STANDS;
  const said = withoutFrames(text, judging.language);
  if (isRestated(said, marked, judging) || isSupportedClaim(said, marked, judging)) return STANDS;
  return faultOf(said, marked, judging);
}
