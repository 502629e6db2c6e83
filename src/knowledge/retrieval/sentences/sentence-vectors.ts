import { DIMENSIONS } from '../dense/embedding-session.js';
import { dot } from '../dense/dot-product.js';
import type { DenseContents } from '../disk/index-contents.js';

/** How near a sentence is to a query: cosines of its text and of its rendering; null where there is no such vector. */
export interface SentenceSimilarity {
  readonly text: number | null;
  readonly rendering: number | null;
}

/** Two vectors stand side by side for each sentence. */
export const VECTORS_A_SENTENCE = 2;

/** Vectors of the sentences of documents that carry a rendering. */
export class SentenceVectors {
  readonly #starts: Uint32Array;
  readonly #vectors: Float32Array;

  constructor({ sentenceStarts, sentenceVectors }: DenseContents) {
    this.#starts = sentenceStarts;
    this.#vectors = sentenceVectors;
  }

  /** How many sentences of the passage at this place have vectors. */
  count(place: number): number {
    return Math.max(0, (this.#starts[place + 1] ?? 0) - (this.#starts[place] ?? 0));
  }

  /** @param query unit vector */
  similarity(query: Float32Array, place: number, sentence: number): SentenceSimilarity {
    if (this.count(place) === 0) return { text: null, rendering: null };
    const row = ((this.#starts[place] ?? 0) + sentence) * VECTORS_A_SENTENCE;
    return { text: this.#cosine(query, row), rendering: this.#cosine(query, row + 1) };
  }

  #cosine(query: Float32Array, row: number): number | null {
    const at = row * DIMENSIONS;
    const absent = this.#vectors.subarray(at, at + DIMENSIONS).every((number) => number === 0);
    return absent ? null : dot(query, this.#vectors, at);
  }
}
