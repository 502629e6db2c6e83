import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { DocumentInterface } from '@langchain/core/documents';
import type { VectorStore } from '@langchain/core/vectorstores';
import type { Passage } from '../../documents/document.js';
import { CancelledError } from '../cancelled-error.js';
import type { DenseContents } from '../disk/index-contents.js';
import type { StoredGraph } from '../disk/index-reader.js';
import type { WriteGraph } from '../disk/index-writer.js';
import { DIMENSIONS } from './embedding-session.js';
import { ExactStore } from './exact-store.js';
import { GRAPH_FROM } from './graph-size.js';
import { HnswStore } from './hnsw-store.js';

/** Vectors handed to the graph at once: about a second of work. */
const CHUNK = 1_000;

export interface StoreSources {
  readonly dense: DenseContents;
  readonly passages: readonly Passage[];
  readonly embeddings: EmbeddingsInterface;
  /** null where the index has no graph. */
  readonly graph: StoredGraph | null;
}

/** A store, and what the user should know about it. */
export interface OpenedStore {
  readonly store: VectorStore;
  readonly notice: 'HNSW_UNAVAILABLE' | null;
}

/** The graph where the index has one that can be read here, otherwise exact search. */
export async function openStore({ dense, passages, embeddings, graph }: StoreSources): Promise<OpenedStore> {
  const documents = documentsOf(dense.places, passages);
  const read = graph === null ? null : await readGraph(embeddings, graph.file, documents);
  if (read !== null) return { store: read, notice: null };
  const vectors = graph === null ? dense.vectors : await graph.readVectors();
  const store = new ExactStore(embeddings, { vectors, dimensions: DIMENSIONS }, documents);
  return { store, notice: documents.length >= GRAPH_FROM ? 'HNSW_UNAVAILABLE' : null };
}

/**
 * Makes the graph of an index; null where there are too few vectors for one, or hnswlib-node is not installed. The writer
 * throws CancelledError.
 */
export async function graphWriter(
  dense: DenseContents,
  embeddings: EmbeddingsInterface,
  signal?: AbortSignal,
): Promise<WriteGraph | null> {
  const count = dense.places.length;
  if (count < GRAPH_FROM || !(await hnswAvailable())) return null;
  return async (file) => {
    const store = await HnswStore.create(embeddings, count);
    for (let start = 0; start < count; start += CHUNK) {
      if (signal?.aborted === true) throw new CancelledError();
      const rows = Array.from({ length: Math.min(CHUNK, count - start) }, (_, row) => start + row);
      const vectors = rows.map((row) => Array.from(dense.vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS)));
      await store.addVectors(
        vectors,
        rows.map((row) => ({ pageContent: '', metadata: { row } })),
      );
    }
    await store.writeGraph(file);
  };
}

/** Whether hnswlib-node could be compiled when Lianwen was installed. */
async function hnswAvailable(): Promise<boolean> {
  try {
    await HnswStore.load();
    return true;
  } catch {
    return false;
  }
}

async function readGraph(
  embeddings: EmbeddingsInterface,
  file: string,
  documents: readonly DocumentInterface[],
): Promise<HnswStore | null> {
  try {
    return await HnswStore.read(embeddings, file, documents);
  } catch {
    return null;
  }
}

function documentsOf(places: Uint32Array, passages: readonly Passage[]): DocumentInterface[] {
  return Array.from(places, (place) => {
    const passage = passages[place];
    return { pageContent: passage?.text ?? '', metadata: { place, document: passage?.document ?? '' } };
  });
}
