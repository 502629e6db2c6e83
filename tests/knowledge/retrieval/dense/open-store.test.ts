import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLexical } from '../../../../src/knowledge/retrieval/build-index.js';
import { GRAPH_FROM } from '../../../../src/knowledge/retrieval/dense/graph-size.js';
import { graphWriter, openStore, type OpenedStore } from '../../../../src/knowledge/retrieval/dense/open-store.js';
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

async function write(folder: string, count: number): Promise<void> {
  const contents = await contentsWith(count);
  await writeIndex(folder, contents, contents.dense && (await graphWriter(contents.dense, embeddings)));
}

/** The index of a large corpus, made once: its graph takes seconds. */
let large = '';
beforeAll(async () => {
  large = join(await mkdtemp(join(tmpdir(), 'lianwen-store-')), 'key');
  await write(large, GRAPH_FROM);
});
afterAll(() => rm(dirname(large), { recursive: true, force: true }));

/** The largest index that is searched without a graph. */
async function writeSmall(): Promise<string> {
  const folder = join(await temporaryFolder(), 'key');
  await write(folder, GRAPH_FROM - 1);
  return folder;
}

/** Opens the store over a copy of the large index that was spoilt. */
async function openedSpoilt(spoil: (folder: string) => Promise<void>): Promise<OpenedStore | null> {
  const folder = join(await temporaryFolder(), 'key');
  await cp(large, folder, { recursive: true });
  await spoil(folder);
  return opened(folder);
}

async function opened(folder: string): Promise<OpenedStore | null> {
  const stored = await readIndex(folder);
  const dense = stored?.contents.dense ?? null;
  if (stored === null || dense === null) return null;
  return openStore({ dense, passages, embeddings, graph: stored.graph });
}

describe('the store over an index', () => {
  it.each([
    ['compares all vectors of a small corpus', writeSmall, 'exact'],
    ['searches a graph for a large one', (): string => large, 'hnsw'],
  ])('%s', async (_, folder, kind) => {
    const store = await opened(await folder());
    expect([store?.store._vectorstoreType(), store?.notice]).toEqual([kind, null]);
    const found = await store?.store.similaritySearchVectorWithScore(lastDirection, 1);
    expect(found?.map(([{ metadata }]) => metadata)).toEqual([{ place: 1, document: 'p1' }]);
  });

  it('goes on exactly, and says so, where the graph cannot be read here', async () => {
    const store = await openedSpoilt(async (folder) => {
      const { length } = await readFile(join(folder, 'graph.bin'));
      await writeFile(join(folder, 'graph.bin'), Buffer.alloc(length));
    });
    expect([store?.store._vectorstoreType(), store?.notice]).toEqual(['exact', 'HNSW_UNAVAILABLE']);
    const found = await store?.store.similaritySearchVectorWithScore(lastDirection, 1);
    expect(found?.map(([{ metadata }]) => metadata['place'])).toEqual([1]);
  });

  it.each(['graph.bin', 'vectors.bin'])('takes an index for broken where %s is cut short', async (name) => {
    const store = await openedSpoilt((folder) => truncate(join(folder, name), 1000));
    expect(store).toBeNull();
  });
});
