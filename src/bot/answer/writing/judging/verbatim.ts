import { bareForm, splitSentences } from '../../../../knowledge/index.js';
import type { EvidencePiece } from '../evidence.js';

/** Whether a sentence is one of the only piece that it marks, word for word, marks at its end aside. */
export function isVerbatim(text: string, [piece, ...others]: readonly EvidencePiece[]): boolean {
  if (!piece || others.length > 0) return false;
  const whole = bare(piece.text);
  const sentences = splitSentences(piece.text).map((span) => bare(piece.text.slice(...span)));
  return bare(text) !== '' && [whole, ...sentences].includes(bare(text));
}

function bare(text: string): string {
  return bareForm(text).replace(/[。.！!；;]+$/u, '');
}
