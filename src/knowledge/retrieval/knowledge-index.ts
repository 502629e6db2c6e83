import type { Corpus } from '../documents/document.js';
import type { Glosses } from '../language/glosses.js';
import type { LabelReader } from './labels/label-reader.js';
import type { Retriever } from './retriever.js';
import type { SentenceRetriever } from './sentence-retriever.js';

/** Something the user should know about how the index works today. */
export type IndexNotice = 'MODEL_UNAVAILABLE' | 'HNSW_UNAVAILABLE' | 'GLOSSES_UNAVAILABLE';

/** The words of a corpus. */
export interface Vocabulary {
  /** Whether every term of a text stands somewhere in the corpus or its renderings. */
  knows(text: string): boolean;
  /** The same, or in a question that a sentence is anticipated to answer: words of readers, not of the corpus. */
  anticipates(text: string): boolean;
}

/** A corpus ready to be asked. */
export interface KnowledgeIndex {
  /** Hex digest of the corpus' bytes. */
  readonly corpusDigest: string;
  readonly corpus: Corpus;
  /** Lexical and dense, fused; lexical alone where the model is away. */
  readonly retriever: Retriever;
  readonly sentences: SentenceRetriever;
  readonly vocabulary: Vocabulary;
  /** The dictionary between Chinese and English, loaded when it is first asked for; null where it cannot be read. */
  readonly glosses: () => Promise<Glosses | null>;
  /** What texts say of the labels of a document's advice. */
  readonly labels: LabelReader;
  /** What is known by now: a model that cannot run shows itself at the first search. */
  readonly notices: readonly IndexNotice[];
  /** Whether the index was made now, not found. */
  readonly built: boolean;
  /** Ends the model's thread; an open index does not keep the process alive. */
  close(): Promise<void>;
}
