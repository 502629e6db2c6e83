import type { Passage } from '../documents/document.js';
import type { RetrievalQuery } from './retriever.js';

/** Cosines of a query with the nearest of some questions, in each language. */
export interface QuestionSimilarity {
  /** null where none was written in this language. */
  readonly zh: number | null;
  readonly en: number | null;
}

/** One sentence of a passage with what speaks for it as the answer to a query. */
export interface ScoredSentence {
  readonly passage: Passage;
  /** 0-based place of the sentence in its passage. */
  readonly index: number;
  /** Where the sentence stands in `passage.text`: [start, end). */
  readonly span: readonly [start: number, end: number];
  /** The stored English of the sentence; null where there is none. */
  readonly rendering: string | null;
  /** Combined score, higher is better; comparable between queries. */
  readonly score: number;
  /** Share of the query's term weight that the sentence holds, 0 to 1. */
  readonly coverage: number;
  /** Like `coverage`, with words of the other language that mean the same counted as held. */
  readonly meaning: number;
  /** The query's terms that neither the sentence nor its rendering holds, the most telling first. */
  readonly termsMissing: readonly string[];
  /** Cosine of query and sentence, -1 to 1, the better of its two languages; null without sentence vectors. */
  readonly similarity: number | null;
  /** Cosine of query and the sentence's own text; null without sentence vectors. */
  readonly textSimilarity: number | null;
  /** Cosine of query and the sentence's rendering; null without one or without sentence vectors. */
  readonly renderingSimilarity: number | null;
  /** Cosines of query and the nearest questions that the sentence is anticipated to answer; null without any. */
  readonly questionSimilarity: QuestionSimilarity | null;
  /** Cosines of query and the nearest questions that the sentence's document says it leaves open; null without any. */
  readonly openSimilarity: QuestionSimilarity | null;
  /** The passage's score and rank (0 is best) among the passages that were looked into. */
  readonly passageScore: number;
  readonly passageRank: number;
  /** Cosine of query and passage; null where it is not known. */
  readonly passageSimilarity: number | null;
}

/** A query for sentences, of the passages that fit best or of one section. */
export interface SentenceQuery extends RetrievalQuery {
  /** Looks into this section of `document` alone, by its id, with the sections below it ("4": 4.1 too). */
  readonly section?: string;
}

/** Ranks the sentences of the passages that fit a query best: best first, at most `query.limit` of them. */
export interface SentenceRetriever {
  rank(query: SentenceQuery): Promise<readonly ScoredSentence[]>;
}
