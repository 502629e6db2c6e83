import { splitSentences } from '../../../../knowledge/index.js';
import type { EvidencePiece } from '../evidence.js';
import { writingUnits } from '../reading/units.js';
import { partsOf } from './parts.js';
import { saysSameCell } from './same-cell.js';
import { saysSameWords } from './same-words.js';
import { isSupportedClaim, type Judging } from './supported-claim.js';

/**
 * Whether a sentence falls into parts, each of which one of its pieces says, with no piece left over. A part behind
 * another must begin as its source begins, since one without a subject would take over that of the part before.
 */
export function isRestated(text: string, pieces: readonly EvidencePiece[], judging: Judging): boolean {
  const spans = partsOf(text, judging.language);
  const says = (from: number, to: number, piece: EvidencePiece): boolean => {
    const part = text.slice(spans[from]?.[0], spans[to]?.[1]);
    return (from === 0 || beginsAlike(part, piece, judging)) && isSaidBy(part, piece, judging);
  };
  const laidFrom = (from: number, left: readonly EvidencePiece[]): boolean => {
    if (from === spans.length) return left.length === 0;
    return pieces.some((piece) => {
      const others = left.filter((one) => one !== piece);
      return spans.some((_, to) => to >= from && says(from, to, piece) && laidFrom(to + 1, others));
    });
  };
  return laidFrom(0, pieces);
}

function isSaidBy(part: string, piece: EvidencePiece, judging: Judging): boolean {
  return (
    saysSameWords(part, piece, judging.language) ||
    saysSameCell(part, piece, judging.language) ||
    isSupportedClaim(part, [piece], judging)
  );
}

/** Of a cell nothing is left out that another part could fill in. */
function beginsAlike(part: string, { text, block }: EvidencePiece, { language }: Judging): boolean {
  if (block.type === 'statement') return true;
  const first = (words: string): string | undefined =>
    writingUnits(words, language).find(({ kind }) => kind === 'word')?.word;
  return splitSentences(text).some((span) => first(text.slice(...span)) === first(part));
}
