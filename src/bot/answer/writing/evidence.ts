import type { Citation, Figure, SayableBlock } from '../../reply/reply.js';

/** One fact that a writer may put in its own words, with the words that the deterministic reply has for it. */
export interface EvidencePiece {
  /** From 1, as it is shown to the model and marked by it: "[3]". */
  readonly number: number;
  /** What is to be said, in the language of the reply, without citation marks of the source. */
  readonly text: string;
  /** Sentences that stand behind it word for word whoever writes: formulas, and what is published of the same. */
  readonly kept: readonly string[];
  readonly block: SayableBlock;
  readonly citations: readonly Citation[];
  /** The main one first; empty where nothing is looked up or computed. */
  readonly figures: readonly Figure[];
}

/** A sentence as a model wrote it, without its marks, and the pieces that it marks as its support. */
export interface WrittenSentence {
  readonly text: string;
  /** Numbers of pieces; one that no piece has is kept, and fails. */
  readonly pieces: readonly number[];
}
