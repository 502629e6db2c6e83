import type { Passage } from '../documents/document.js';
import type { RetrievalQuery } from './retriever.js';

/** One sentence of a passage with what speaks for it as the answer to a query. */
export interface ScoredSentence {
  readonly passage: Passage;
  /** 0-based place of the sentence in its passage. */
  readonly index: number;
  /** Where the sentence stands in `passage.text`: [start, end). */
  readonly span: readonly [start: number, end: number];
  /** Combined score, higher is better. */
  readonly score: number;
  /** Share of the query's term weight that the sentence holds, 0 to 1. */
  readonly coverage: number;
  /** Cosine of query and sentence, -1 to 1; null without sentence vectors. */
  readonly similarity: number | null;
}

/** Ranks the sentences of a corpus against a query: best first. */
export interface SentenceRetriever {
  rank(query: RetrievalQuery): Promise<readonly ScoredSentence[]>;
}
