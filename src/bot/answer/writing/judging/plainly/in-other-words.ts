import type { EvidencePiece } from '../../evidence.js';

const IN_OTHER_WORDS =
  /(?<mark>[，,；;])\s?(?:(?:也就是说?|亦即|即|换言之|换句话说)[，,]?|(?:that is|i\.e\.|in other words|namely),?(?= ))/giu;

/** A sentence on one piece alone without words that say it is said again; of two pieces they would say that both are one. */
export function withoutInOtherWords(text: string, pieces: readonly EvidencePiece[]): string {
  return pieces.length === 1 ? text.replace(IN_OTHER_WORDS, '$<mark>') : text;
}
