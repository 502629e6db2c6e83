import type { VectorStore } from '@langchain/core/vectorstores';
import type { Passage } from '../documents/document.js';
import { Glosses } from '../language/glosses.js';
import { passagesOf } from './build-index.js';
import { DenseRetriever } from './dense/dense-retriever.js';
import { ModelUnavailableError } from './dense/model-unavailable-error.js';
import type { E5Embeddings } from './dense/e5-embeddings.js';
import type { DenseContents } from './disk/index-contents.js';
import type { StoredIndex } from './disk/index-reader.js';
import type { IndexUse } from './disk/index-use.js';
import { FusedRetriever } from './fusion/fused-retriever.js';
import type { IndexNotice, KnowledgeIndex } from './knowledge-index.js';
import { createLabelReader, noLabels } from './labels/label-reader.js';
import { CorpusVocabulary } from './lexical/corpus-vocabulary.js';
import { LexicalIndex } from './lexical/lexical-index.js';
import { LexicalRetriever } from './lexical/lexical-retriever.js';
import { TermIndex } from './lexical/term-index.js';
import type { Retriever } from './retriever.js';
import { QuestionVectors } from './sentences/question-vectors.js';
import { SentenceRanker, type SentenceSources } from './sentences/sentence-ranker.js';
import { SentenceVectors } from './sentences/sentence-vectors.js';

export interface IndexParts {
  readonly stored: StoredIndex;
  readonly embeddings: E5Embeddings | null;
  readonly glossFile: string;
  readonly built: boolean;
  readonly use: IndexUse;
}

/** Puts the retrievers over an index together. Stores and glosses are loaded by the first query that needs them. */
export function assembleIndex({ stored, embeddings, glossFile, built, use }: IndexParts): KnowledgeIndex {
  const { corpus, corpusDigest, lexical: files, dense } = stored.contents;
  const passages = passagesOf(corpus);
  const notices = new Set<IndexNotice>();
  const fields = { zh: TermIndex.parse(files.zh), en: TermIndex.parse(files.en) };
  const loadGlosses = once(() =>
    Glosses.load(glossFile).catch(() => {
      notices.add('GLOSSES_UNAVAILABLE');
      return null;
    }),
  );
  const lexical = new LexicalIndex(fields, loadGlosses);
  const words = new LexicalRetriever(lexical, passages);
  if (dense === null || embeddings === null) notices.add('MODEL_UNAVAILABLE');
  const retriever = embeddings === null ? words : fused({ stored, embeddings, passages, words, notices });
  const sentences = new SentenceRanker({
    retriever,
    lexical,
    loadGlosses,
    passages,
    dense: sentenceVectors(dense, embeddings),
  });
  return {
    corpus,
    corpusDigest,
    retriever,
    sentences,
    vocabulary: new CorpusVocabulary(lexical, TermIndex.parse(files.questions)),
    glosses: loadGlosses,
    labels: dense === null ? noLabels : createLabelReader(corpus, dense.labels, (text) => vectorOf(text, embeddings)),
    built,
    get notices() {
      return [...notices];
    },
    close: async () => {
      use.release();
      await embeddings?.close();
    },
  };
}

async function vectorOf(text: string, embeddings: E5Embeddings | null): Promise<Float32Array | null> {
  if (embeddings === null) return null;
  try {
    return Float32Array.from(await embeddings.embedQuery(text));
  } catch (error) {
    if (error instanceof ModelUnavailableError) return null;
    throw error;
  }
}

function sentenceVectors(dense: DenseContents | null, embeddings: E5Embeddings | null): SentenceSources['dense'] {
  if (dense === null || embeddings === null) return null;
  return { embeddings, vectors: new SentenceVectors(dense), questions: new QuestionVectors(dense) };
}

interface FusedParts {
  readonly stored: StoredIndex;
  readonly embeddings: E5Embeddings;
  readonly passages: readonly Passage[];
  readonly words: Retriever;
  readonly notices: Set<IndexNotice>;
}

function fused({ stored, embeddings, passages, words, notices }: FusedParts): Retriever {
  const { dense } = stored.contents;
  if (dense === null) return words;
  const store = once(async (): Promise<VectorStore> => {
    const { openStore } = await import('./dense/open-store.js');
    const opened = await openStore({ dense, passages, embeddings, graph: stored.graph });
    if (opened.notice !== null) notices.add(opened.notice);
    return opened.store;
  });
  const nearest = new DenseRetriever(store, embeddings, passages);
  return new FusedRetriever(words, nearest, () => notices.add('MODEL_UNAVAILABLE'));
}

/** Calls `make` at the first call and gives the same promise ever after. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
