import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ModelUnavailableError, type Passage, type Retriever } from '../../../src/knowledge/index.js';
import { Glosses } from '../../../src/knowledge/language/glosses.js';
import { buildLexical } from '../../../src/knowledge/retrieval/build-index.js';
import { DenseRetriever } from '../../../src/knowledge/retrieval/dense/dense-retriever.js';
import { ExactStore } from '../../../src/knowledge/retrieval/dense/exact-store.js';
import { HnswStore } from '../../../src/knowledge/retrieval/dense/hnsw-store.js';
import { FusedRetriever } from '../../../src/knowledge/retrieval/fusion/fused-retriever.js';
import { LexicalIndex } from '../../../src/knowledge/retrieval/lexical/lexical-index.js';
import { LexicalRetriever } from '../../../src/knowledge/retrieval/lexical/lexical-retriever.js';
import { TermIndex } from '../../../src/knowledge/retrieval/lexical/term-index.js';
import { retrieverContract } from '../../contracts/retriever.js';
import { HashingEmbeddings } from '../../support/hashing-embeddings.js';
import { passage, passagesOf } from '../../support/passages.js';

const GLOSSES = fileURLToPath(new URL('../../../models/cc-cedict-glosses/glosses.bin', import.meta.url));
const embeddings = new HashingEmbeddings();

async function lexical(passages: readonly Passage[]): Promise<Retriever> {
  const { zh, en } = await buildLexical(passages);
  const fields = { zh: TermIndex.parse(zh), en: TermIndex.parse(en) };
  return new LexicalRetriever(new LexicalIndex(fields, () => Glosses.load(GLOSSES)), passages);
}

async function dense(passages: readonly Passage[], store: ExactStore | HnswStore): Promise<Retriever> {
  const documents = passages.map(({ text, document }, place) => ({ pageContent: text, metadata: { place, document } }));
  await store.addDocuments(documents);
  return new DenseRetriever(async () => store, embeddings, passages);
}

const exactStore = (): ExactStore => new ExactStore(embeddings, { vectors: new Float32Array(), dimensions: 384 }, []);

retrieverContract('LexicalRetriever', lexical);
retrieverContract('DenseRetriever with ExactStore', (passages) => dense(passages, exactStore()));
retrieverContract('DenseRetriever with HnswStore', async (passages) =>
  dense(passages, await HnswStore.create(embeddings)),
);
retrieverContract('FusedRetriever', async (passages) => {
  return new FusedRetriever(await lexical(passages), await dense(passages, exactStore()), () => undefined);
});

const first = async (retriever: Retriever, text: string, language: 'zh' | 'en'): Promise<string | undefined> =>
  (await retriever.retrieve({ text, language, limit: 5 }))[0]?.passage.document;

describe('LexicalRetriever', () => {
  const texts = ['供应链韧性很重要。', '稀土出口额增长。', '钢铁产量下降。', 'Steel output fell last year.'];

  it.each([
    // English words reach Chinese text through the dictionary.
    ['How did rare earth exports grow?', 'en', 'p1'],
    ['resilience of the supply chain', 'en', 'p0'],
    // Chinese words reach English text the same way, where no Chinese passage says it.
    ['去年的产量', 'zh', 'p2'],
  ] as const)('answers %s (%s) with %s', async (text, language, expected) => {
    expect(await first(await lexical(passagesOf(texts)), text, language)).toBe(expected);
  });

  it('reaches English text from a Chinese question', async () => {
    const found = await (await lexical(passagesOf(texts))).retrieve({ text: '钢铁', language: 'zh', limit: 5 });
    expect(found.map((one) => one.passage.document)).toEqual(['p2', 'p3']);
  });

  it('finds a passage by its stored rendering', async () => {
    const rendered = passage('韧性指恢复能力。', 4, { rendering: 'Resilience means the ability to recover.' });
    expect(await first(await lexical([...passagesOf(texts), rendered]), 'ability to recover', 'en')).toBe('p4');
  });

  it.each(['2022', '２０２２'])('finds numbers as they are written: %s', async (number) => {
    const passages = passagesOf(['产值在2021年为12.3亿元。', '产值在２０２２年为15亿元。', '产值很高。']);
    expect(await first(await lexical(passages), `${number}年`, 'zh')).toBe('p1');
  });

  it('gives nothing for words that no passage has', async () => {
    const found = await (
      await lexical(passagesOf(texts))
    ).retrieve({ text: 'zxqvy 魑魅魍魉', language: 'zh', limit: 5 });
    expect(found).toEqual([]);
  });
});

describe('FusedRetriever', () => {
  const passages = passagesOf(['供应链韧性', '稀土出口']);
  const failing = (error: Error): Retriever => ({
    retrieve: async () => {
      throw error;
    },
  });

  it('answers by words alone, and says so, where the model cannot run', async () => {
    const told: ModelUnavailableError[] = [];
    const error = new ModelUnavailableError('models');
    const fused = new FusedRetriever(await lexical(passages), failing(error), (one) => told.push(one));
    expect(await first(fused, '稀土', 'zh')).toBe('p1');
    expect(told).toEqual([error]);
  });

  it('hands on any other failure', async () => {
    const fused = new FusedRetriever(await lexical(passages), failing(new RangeError('bug')), () => undefined);
    await expect(first(fused, '稀土', 'zh')).rejects.toThrow('bug');
  });

  it('keeps both halves in view', async () => {
    const fused = new FusedRetriever(await lexical(passages), await dense(passages, exactStore()), () => undefined);
    const [best] = await fused.retrieve({ text: '稀土出口', language: 'zh', limit: 1 });
    expect(best?.similarity).toBeCloseTo(1, 5);
    expect(best?.lexical).toBeGreaterThan(0);
  });
});
