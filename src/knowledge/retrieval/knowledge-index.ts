import type { Corpus } from '../documents/document.js';
import type { Retriever } from './retriever.js';
import type { SentenceRetriever } from './sentence-retriever.js';

/** Something the user should know about how the index works today. */
export type IndexNotice = 'MODEL_UNAVAILABLE' | 'HNSW_UNAVAILABLE';

/** A corpus ready to be asked. */
export interface KnowledgeIndex {
  /** Hex digest of the corpus' bytes. */
  readonly corpusDigest: string;
  readonly corpus: Corpus;
  /** Lexical and dense, fused; lexical alone where the model is away. */
  readonly retriever: Retriever;
  readonly sentences: SentenceRetriever;
  readonly notices: readonly IndexNotice[];
}
