import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExactStore } from '../../../../src/knowledge/retrieval/dense/exact-store.js';
import { HnswStore } from '../../../../src/knowledge/retrieval/dense/hnsw-store.js';
import { vectorStoreContract } from '../../../contracts/vector-store.js';
import { HashingEmbeddings } from '../../../support/hashing-embeddings.js';

const DIMENSIONS = 384;

vectorStoreContract('ExactStore', async (embeddings) => {
  return new ExactStore(embeddings, { vectors: new Float32Array(), dimensions: DIMENSIONS }, []);
});

vectorStoreContract('HnswStore', (embeddings) => HnswStore.create(embeddings));

describe('HnswStore', () => {
  const embeddings = new HashingEmbeddings();
  const documents = Array.from({ length: 500 }, (_, place) => ({ pageContent: `${place}`, metadata: { place } }));
  const vectors = documents.map((_, place) => pseudoRandomUnitVector(place + 1));

  it('finds the ten that exact search finds', async () => {
    const graph = await HnswStore.create(embeddings, documents.length);
    const exact = new ExactStore(embeddings, { vectors: new Float32Array(), dimensions: DIMENSIONS }, []);
    await graph.addVectors(vectors, documents);
    await exact.addVectors(vectors, documents);
    for (const seed of [1001, 1002, 1003, 1004]) {
      const query = pseudoRandomUnitVector(seed);
      const ten = async (store: ExactStore | HnswStore): Promise<unknown[]> =>
        (await store.similaritySearchVectorWithScore(query, 10)).map(([{ metadata }]) => metadata['place']);
      expect(await ten(graph)).toEqual(await ten(exact));
    }
  });

  it('reads back the graph it wrote, and refuses one of another size', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lianwen-graph-'));
    const file = join(folder, 'graph.bin');
    const written = await HnswStore.create(embeddings);
    await written.addVectors(vectors.slice(0, 50), documents.slice(0, 50));
    await written.writeGraph(file);
    const read = await HnswStore.read(embeddings, file, documents.slice(0, 50));
    const query = pseudoRandomUnitVector(7);
    expect(await read.similaritySearchVectorWithScore(query, 5)).toEqual(
      await written.similaritySearchVectorWithScore(query, 5),
    );
    await expect(HnswStore.read(embeddings, file, documents.slice(0, 49))).rejects.toThrow(RangeError);
    await rm(folder, { recursive: true });
  });
});

/** The same seed gives the same direction (a linear congruential generator: tests need no better chance). */
function pseudoRandomUnitVector(seed: number): number[] {
  let state = seed;
  const vector = Array.from({ length: DIMENSIONS }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  });
  const length = Math.hypot(...vector);
  return vector.map((number) => number / length);
}
