import type { Passage } from '../documents/document.js';
import type { Language } from '../language/language.js';

/** What is looked for. */
export interface RetrievalQuery {
  readonly text: string;
  /** Language of `text`: decides analysis, glosses and fusion weights. */
  readonly language: Language;
  /** Restricts the search to one document. */
  readonly document?: string;
  /** How many passages at the most; a positive integer. */
  readonly limit: number;
}

/** A passage and how well it fits; higher is better, comparable only within one result. */
export interface ScoredPassage {
  readonly passage: Passage;
  readonly score: number;
  /** BM25 of the query's words, 0 where none fits; set by retrievers that search by words. */
  readonly lexical?: number;
  /** Cosine of query and passage, -1 to 1; set by retrievers that search by vectors, where the passage was near. */
  readonly similarity?: number;
}

/**
 * Query in, scored passages out: best first, scores falling, each passage at most once,
 * the same result for the same query, nothing where nothing fits.
 */
export interface Retriever {
  retrieve(query: RetrievalQuery): Promise<readonly ScoredPassage[]>;
}
