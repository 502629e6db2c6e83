import type { Corpus } from '../../documents/document.js';

/** All that an index holds, as it lies in its files. */
export interface IndexContents {
  readonly corpusDigest: string;
  readonly corpus: Corpus;
  readonly lexical: LexicalContents;
  /** null where the index was made without a model. */
  readonly dense: DenseContents | null;
}

/** Term indexes, as files. */
export interface LexicalContents {
  /** Of the Chinese and the English text of the passages. */
  readonly zh: Uint8Array;
  readonly en: Uint8Array;
  /** Of the anticipated questions, those of a sentence together. */
  readonly questions: Uint8Array;
}

export interface DenseContents {
  /** Unit vectors of passages, or of windows of long ones, one after the other; empty where read beside a graph. */
  readonly vectors: Float32Array;
  /** Place of the passage that each vector stands for. */
  readonly places: Uint32Array;
  /** Sentences of passage i are `[starts[i], starts[i + 1])`. */
  readonly sentenceStarts: Uint32Array;
  /** Two vectors a sentence: of its text, and of its rendering; zeros where there is none. */
  readonly sentenceVectors: Float32Array;
  /** What reads the labels of each document's advice off a vector; empty where no document brings advice. */
  readonly labels: Float32Array;
  /** What each question of the documents asks for: passage's place, sentence, language (0 zh, 1 en), 1 where it is open. */
  readonly questionTargets: Uint32Array;
  /** One vector a question. */
  readonly questionVectors: Float32Array;
  /** null where read, for no search needs it. */
  readonly rebuild: RebuildContents | null;
}

/** What the making of another index takes from this one, beside the vectors. */
export interface RebuildContents {
  /** One vector an example of advice, which `labels` were fitted to. */
  readonly exampleVectors: Float32Array;
  /** A key for every vector of passages, sentences, questions and examples, in this order. */
  readonly textKeys: Uint8Array;
}
