import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { DocumentInterface } from '@langchain/core/documents';
import type { HierarchicalNSW } from 'hnswlib-node';
import { setImmediate } from 'node:timers/promises';
import { EmbeddingStore } from './embedding-store.js';
import { DIMENSIONS } from './embedding-session.js';
import { NO_DOCUMENT, type DocumentFilter } from './exact-store.js';
import { dot } from './dot-product.js';

/**
 * Candidates kept while searching. With hnswlib's own default of 10 nDCG@10 falls by 2.7 points; at 50 it equals exact
 * search (measured on 1,088 paragraphs).
 */
const EF_SEARCH = 100;

interface HnswLibrary {
  readonly HierarchicalNSW: typeof HierarchicalNSW;
}

/** Vectors added before the event loop gets a turn: about 10 ms of work. */
const ADDED_A_TURN = 16;

/** Up to so many vectors a filtered search compares them one by one: a graph finds few that pass a narrow filter. */
const EXACT_WHEN_FILTERED = 5_000;

/**
 * Approximate nearest neighbours in a graph, for corpora too large for comparing every vector. It wraps hnswlib-node
 * itself: LangChain's `HNSWLib` never sets `ef`, warns where the limit exceeds the size, and runs filters inside the
 * native code, where a throw ends the process. Scores are cosines, higher is better.
 */
export class HnswStore extends EmbeddingStore {
  declare FilterType: DocumentFilter;
  readonly #graph: HierarchicalNSW;
  readonly #documents: DocumentInterface[];

  private constructor(
    embeddings: EmbeddingsInterface,
    graph: HierarchicalNSW,
    documents: readonly DocumentInterface[],
  ) {
    super(embeddings, {});
    this.#graph = graph;
    this.#documents = [...documents];
  }

  /** The native library; rejects where it could not be compiled. */
  static async load(): Promise<HnswLibrary> {
    const loaded: object = await import('hnswlib-node');
    // Its types promise named exports, but as CommonJS it is all under `default`.
    const library: unknown = 'default' in loaded ? loaded.default : loaded;
    if (!isLibrary(library)) throw new TypeError('hnswlib-node is not what was expected.');
    return library;
  }

  /**
   * An empty store. Rejects where hnswlib-node is not installed.
   *
   * @param capacity vectors to make room for at once; the store grows beyond it, by copying itself
   */
  static async create(embeddings: EmbeddingsInterface, capacity = 0): Promise<HnswStore> {
    const graph = await newGraph();
    graph.initIndex(capacity);
    return new HnswStore(embeddings, graph, []);
  }

  /**
   * Reads a graph that {@link HnswStore.writeGraph} wrote.
   *
   * @param documents in the order in which their vectors were added
   * @throws RangeError where the graph holds another number of vectors
   */
  static async read(
    embeddings: EmbeddingsInterface,
    file: string,
    documents: readonly DocumentInterface[],
  ): Promise<HnswStore> {
    const graph = await newGraph();
    await graph.readIndex(file);
    if (graph.getCurrentCount() !== documents.length) throw new RangeError('The graph does not fit its documents.');
    return new HnswStore(embeddings, graph, documents);
  }

  /** Writes the graph alone: who keeps the documents reads them back with it. */
  async writeGraph(file: string): Promise<void> {
    await this.#graph.writeIndex(file);
  }

  override _vectorstoreType(): string {
    return 'hnsw';
  }

  override async addVectors(vectors: number[][], documents: DocumentInterface[]): Promise<void> {
    const held = this.#documents.length;
    const needed = held + vectors.length;
    if (needed > this.#graph.getMaxElements()) this.#graph.resizeIndex(needed);
    for (const [place, vector] of vectors.entries()) {
      this.#graph.addPoint(vector, held + place);
      if (place % ADDED_A_TURN === ADDED_A_TURN - 1) await setImmediate();
    }
    this.#documents.push(...documents);
  }

  override async similaritySearchVectorWithScore(
    query: number[],
    k: number,
    filter?: this['FilterType'],
  ): Promise<[DocumentInterface, number][]> {
    const passing = filter === undefined ? null : this.#passing(filter);
    const limit = Math.min(k, passing?.size ?? this.#documents.length);
    if (limit <= 0) return [];
    const found =
      passing !== null && passing.size <= EXACT_WHEN_FILTERED
        ? this.#compareAll(query, [...passing])
        : this.#searchGraph(query, limit, passing);
    return found.slice(0, limit).map(([label, score]) => [this.#document(label), score]);
  }

  #document(label: number): DocumentInterface {
    return this.#documents[label] ?? NO_DOCUMENT;
  }

  #passing(filter: DocumentFilter): Set<number> {
    const labels = this.#documents.keys();
    return new Set([...labels].filter((label) => filter(this.#document(label))));
  }

  #searchGraph(query: number[], limit: number, passing: ReadonlySet<number> | null): [label: number, score: number][] {
    this.#graph.setEf(Math.max(EF_SEARCH, limit));
    const keeps = passing === null ? undefined : (label: number): boolean => passing.has(label);
    const { neighbors, distances } = this.#graph.searchKnn(query, limit, keeps);
    return neighbors.map((label, rank) => [label, 1 - (distances[rank] ?? 1)]);
  }

  #compareAll(query: readonly number[], labels: readonly number[]): [label: number, score: number][] {
    const wanted = Float32Array.from(query);
    const scored = labels.map((label): [number, number] => {
      return [label, dot(wanted, Float32Array.from(this.#graph.getPoint(label)), 0)];
    });
    return scored.sort(([left, leftScore], [right, rightScore]) => rightScore - leftScore || left - right);
  }
}

async function newGraph(): Promise<HierarchicalNSW> {
  const { HierarchicalNSW: Graph } = await HnswStore.load();
  return new Graph('ip', DIMENSIONS);
}

function isLibrary(value: unknown): value is HnswLibrary {
  return typeof value === 'object' && value !== null && 'HierarchicalNSW' in value;
}
