import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLexical } from '../../../../src/knowledge/retrieval/build-index.js';
import { GRAPH_FROM } from '../../../../src/knowledge/retrieval/dense/graph-size.js';
import { graphWriter, openStore } from '../../../../src/knowledge/retrieval/dense/open-store.js';
import type { IndexContents } from '../../../../src/knowledge/retrieval/disk/index-contents.js';
import { readIndex } from '../../../../src/knowledge/retrieval/disk/index-reader.js';
import { writeIndex } from '../../../../src/knowledge/retrieval/disk/index-writer.js';
import { HashingEmbeddings } from '../../../support/hashing-embeddings.js';
import { passagesOf } from '../../../support/passages.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

const DIMENSIONS = 384;
const embeddings = new HashingEmbeddings();
const passages = passagesOf(['供应链', '稀土']);

/** So many vectors of the first passage, all in different directions, and the last of the second passage. */
async function contentsWith(count: number): Promise<IndexContents> {
  const vectors = new Float32Array(count * DIMENSIONS);
  for (let row = 0; row < count; row += 1) {
    vectors[row * DIMENSIONS + (row % (DIMENSIONS - 1))] = 0.8;
    vectors[row * DIMENSIONS + (Math.floor(row / DIMENSIONS) % (DIMENSIONS - 1))] = 0.6;
  }
  vectors.fill(0, (count - 1) * DIMENSIONS);
  vectors[count * DIMENSIONS - 1] = 1;
  const sections = [{ id: null, level: 0, title: {}, passages }];
  const document = { id: 'p', title: { zh: '文', en: 'text' }, language: 'zh' as const, sections };
  return {
    corpusDigest: 'abc',
    corpus: {
      documents: [{ ...document, tables: [], outline: null, advice: null, anticipated: [], notes: [] }],
      skipped: [],
    },
    lexical: await buildLexical(passages),
    dense: {
      vectors,
      places: Uint32Array.from({ length: count }, (_, row) => (row === count - 1 ? 1 : 0)),
      sentenceStarts: new Uint32Array(passages.length + 1),
      sentenceVectors: new Float32Array(),
      labels: new Float32Array(),
      rebuild: null,
      questionTargets: new Uint32Array(),
      questionVectors: new Float32Array(),
    },
  };
}

const lastDirection = Array.from({ length: DIMENSIONS }, (_, index) => (index === DIMENSIONS - 1 ? 1 : 0));

/** Writes the contents, lets them be spoilt, and opens the store over what is read. */
async function opened(contents: IndexContents, spoil: (folder: string) => Promise<void> = async () => undefined) {
  const folder = join(await temporaryFolder(), 'key');
  await writeIndex(folder, contents, contents.dense && (await graphWriter(contents.dense, embeddings)));
  await spoil(folder);
  const stored = await readIndex(folder);
  const dense = stored?.contents.dense ?? null;
  if (stored === null || dense === null) return null;
  return openStore({ dense, passages, embeddings, graph: stored.graph });
}

describe('the store over an index', () => {
  it.each([
    ['compares all vectors of a small corpus', GRAPH_FROM - 1, 'exact'],
    ['searches a graph for a large one', GRAPH_FROM, 'hnsw'],
  ])('%s', async (_, count, kind) => {
    const store = await opened(await contentsWith(count));
    expect([store?.store._vectorstoreType(), store?.notice]).toEqual([kind, null]);
    const found = await store?.store.similaritySearchVectorWithScore(lastDirection, 1);
    expect(found?.map(([{ metadata }]) => metadata)).toEqual([{ place: 1, document: 'p1' }]);
  });

  it('goes on exactly, and says so, where the graph cannot be read here', async () => {
    const store = await opened(await contentsWith(GRAPH_FROM), async (folder) => {
      const { length } = await readFile(join(folder, 'graph.bin'));
      await writeFile(join(folder, 'graph.bin'), Buffer.alloc(length));
    });
    expect([store?.store._vectorstoreType(), store?.notice]).toEqual(['exact', 'HNSW_UNAVAILABLE']);
    const found = await store?.store.similaritySearchVectorWithScore(lastDirection, 1);
    expect(found?.map(([{ metadata }]) => metadata['place'])).toEqual([1]);
  });

  it.each(['graph.bin', 'vectors.bin'])('takes an index for broken where %s is cut short', async (name) => {
    const store = await opened(await contentsWith(GRAPH_FROM), (folder) => truncate(join(folder, name), 1000));
    expect(store).toBeNull();
  });
});
