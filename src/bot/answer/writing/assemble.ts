import type { Block } from '../../reply/reply.js';
import { saysWhole } from './coverage.js';
import type { WrittenSentence } from './evidence.js';
import type { PlacedPiece } from './pieces.js';
import type { WritingFault } from './verdict.js';

/** A sentence that stands. */
export type StandingSentence = WrittenSentence;

export interface Assembled {
  readonly blocks: readonly Block[];
  /** Sentences that stood by themselves and were taken back, since a piece they mark is not said whole. */
  readonly dropped: readonly WritingFault[];
  /** How many pieces are said as the draft says them. */
  readonly left: number;
}

/**
 * The draft's blocks with standing sentences in the place of the pieces that they say: each where the first of its
 * pieces stood. A piece that they do not say whole stays as it is, and they are taken back.
 */
export function assemble(
  blocks: readonly Block[],
  pieces: readonly PlacedPiece[],
  standing: readonly StandingSentence[],
  question: string,
): Assembled {
  const used = wholeSentences(pieces, standing, question);
  const said = new Set(used.flatMap((sentence) => sentence.pieces));
  const of = new Map(pieces.map((piece) => [piece.number, piece]));
  const at = new Map(pieces.map((piece) => [piece.place, piece]));
  const assembled = blocks.flatMap((block, place): readonly Block[] => {
    const piece = at.get(place);
    if (!piece || !said.has(piece.number)) return [block];
    const begun = used.filter((sentence) => Math.min(...sentence.pieces) === piece.number);
    return begun.map((sentence) =>
      writtenBlock(
        sentence,
        used,
        sentence.pieces.flatMap((number) => of.get(number) ?? []),
      ),
    );
  });
  const dropped = standing.filter((sentence) => !used.includes(sentence)).map(() => 'left-out' as const);
  return { blocks: assembled, dropped, left: pieces.filter(({ number }) => !said.has(number)).length };
}

/** Sentences all of whose pieces are said whole by sentences that are used as well. */
function wholeSentences(
  pieces: readonly PlacedPiece[],
  standing: readonly StandingSentence[],
  question: string,
): readonly StandingSentence[] {
  let used = standing;
  for (;;) {
    const current = used;
    const whole = new Set(
      pieces
        .filter((piece) =>
          saysWhole(
            current.filter((one) => one.pieces.includes(piece.number)),
            piece,
            question,
          ),
        )
        .map(({ number }) => number),
    );
    used = current.filter((one) => one.pieces.every((number) => whole.has(number)));
    if (used.length === current.length) return used;
  }
}

/** A sentence with what stands behind those of its pieces that no later one speaks of. */
function writtenBlock(
  sentence: StandingSentence,
  used: readonly StandingSentence[],
  says: readonly PlacedPiece[],
): Block {
  const later = used.slice(used.indexOf(sentence) + 1).flatMap(({ pieces }) => pieces);
  const kept = says.filter(({ number }) => !later.includes(number)).flatMap((piece) => piece.kept);
  const gap = /[。！？]$/u.test(sentence.text) ? '' : ' ';
  return { type: 'written', text: [sentence.text, ...kept].join(gap), says: says.map(({ block }) => block) };
}
