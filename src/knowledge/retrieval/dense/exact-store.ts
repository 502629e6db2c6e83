import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { DocumentInterface } from '@langchain/core/documents';
import { EmbeddingStore } from './embedding-store.js';
import { topPlaces } from '../top.js';
import { dot } from './dot-product.js';

/** Keeps a document of the store, or leaves it out of a search. */
export type DocumentFilter = (document: DocumentInterface) => boolean;

/** Stands in for a document that is not there; places of a store all have one. */
export const NO_DOCUMENT: DocumentInterface = { pageContent: '', metadata: {} };

/** Vectors side by side in one block. */
export interface VectorBlock {
  /** Unit vectors, `dimensions` numbers each. */
  readonly vectors: Float32Array;
  readonly dimensions: number;
}

/**
 * Compares a query with every vector: never misses, and up to several thousand vectors as fast as any graph.
 * Scores are cosines, higher is better.
 */
export class ExactStore extends EmbeddingStore {
  declare FilterType: DocumentFilter;
  #vectors: Float32Array;
  readonly #dimensions: number;
  readonly #documents: DocumentInterface[];

  constructor(embeddings: EmbeddingsInterface, block: VectorBlock, documents: readonly DocumentInterface[]) {
    super(embeddings, {});
    this.#vectors = block.vectors;
    this.#dimensions = block.dimensions;
    this.#documents = [...documents];
  }

  override _vectorstoreType(): string {
    return 'exact';
  }

  override async addVectors(vectors: number[][], documents: DocumentInterface[]): Promise<void> {
    const grown = new Float32Array(this.#vectors.length + vectors.length * this.#dimensions);
    grown.set(this.#vectors);
    vectors.forEach((vector, index) => grown.set(vector, this.#vectors.length + index * this.#dimensions));
    this.#vectors = grown;
    this.#documents.push(...documents);
  }

  override async similaritySearchVectorWithScore(
    query: number[],
    k: number,
    filter?: this['FilterType'],
  ): Promise<[DocumentInterface, number][]> {
    const scores = this.#cosines(query);
    const best = topPlaces(scores, k, (place) => this.#passes(place, filter));
    return best.map((place) => [this.#document(place), scores[place] ?? 0]);
  }

  #cosines(query: readonly number[]): Float64Array {
    const scores = new Float64Array(this.#documents.length);
    const wanted = Float32Array.from(query);
    for (let index = 0, at = 0; index < scores.length; index += 1, at += this.#dimensions) {
      scores[index] = dot(wanted, this.#vectors, at);
    }
    return scores;
  }

  #passes(index: number, filter: DocumentFilter | undefined): boolean {
    return filter === undefined || filter(this.#document(index));
  }

  #document(index: number): DocumentInterface {
    return this.#documents[index] ?? NO_DOCUMENT;
  }
}
