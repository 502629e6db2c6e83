import { join } from 'node:path';
import type { Corpus, KnowledgeIndex } from '../../../src/knowledge/index.js';
import { assembleIndex } from '../../../src/knowledge/retrieval/assemble-index.js';
import { buildLexical, passagesOf } from '../../../src/knowledge/retrieval/build-index.js';
import { E5Embeddings } from '../../../src/knowledge/retrieval/dense/e5-embeddings.js';
import { graphWriter } from '../../../src/knowledge/retrieval/dense/open-store.js';
import type { IndexContents } from '../../../src/knowledge/retrieval/disk/index-contents.js';
import { readIndex } from '../../../src/knowledge/retrieval/disk/index-reader.js';
import { writeIndex } from '../../../src/knowledge/retrieval/disk/index-writer.js';
import { syntheticVectors } from './chance.js';

export interface SyntheticIndex {
  readonly knowledge: KnowledgeIndex;
  readonly writeSeconds: number;
  /** Up to the end of a first retrieval. */
  readonly openSeconds: number;
}

/** An index of a corpus with synthetic vectors, written to a folder and read back as the program does. */
export async function openSyntheticIndex(corpus: Corpus, models: string, folder: string): Promise<SyntheticIndex> {
  const embeddings = new E5Embeddings(join(models, 'multilingual-e5-small-zh-en'));
  const passages = passagesOf(corpus);
  const contents: IndexContents = {
    corpusDigest: 'synthetic',
    corpus,
    lexical: await buildLexical(passages),
    dense: {
      vectors: syntheticVectors(passages.length),
      places: Uint32Array.from(passages, (_, place) => place),
      sentenceStarts: new Uint32Array(passages.length + 1),
      sentenceVectors: new Float32Array(),
      questionTargets: new Uint32Array(),
      questionVectors: new Float32Array(),
      labels: new Float32Array(),
      rebuild: null,
    },
  };
  const writeStart = performance.now();
  await writeIndex(folder, contents, contents.dense && (await graphWriter(contents.dense, embeddings)));
  const openStart = performance.now();
  const stored = await readIndex(folder);
  if (stored === null) throw new Error('The index cannot be read back.');
  const glossFile = join(models, 'cc-cedict-glosses', 'glosses.bin');
  const knowledge = assembleIndex({ stored, embeddings, glossFile, built: false, use: { release: () => undefined } });
  await knowledge.retriever.retrieve({ text: '开始', language: 'zh', limit: 10 });
  return {
    knowledge,
    writeSeconds: (openStart - writeStart) / 1000,
    openSeconds: (performance.now() - openStart) / 1000,
  };
}
