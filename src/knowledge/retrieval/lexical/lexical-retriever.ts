import type { Passage } from '../../documents/document.js';
import type { RetrievalQuery, Retriever, ScoredPassage } from '../retriever.js';
import { topPlaces } from '../top.js';
import type { LexicalIndex } from './lexical-index.js';

/** Passages by BM25 of the query's words, across languages through dictionary glosses. */
export class LexicalRetriever implements Retriever {
  readonly #index: LexicalIndex;
  readonly #passages: readonly Passage[];

  constructor(index: LexicalIndex, passages: readonly Passage[]) {
    this.#index = index;
    this.#passages = passages;
  }

  async retrieve(query: RetrievalQuery): Promise<readonly ScoredPassage[]> {
    const scores = await this.#index.scores(query);
    const best = topPlaces(scores, query.limit, (place) => this.#passes(place, query, scores));
    return best.flatMap((place) => {
      const passage = this.#passages[place];
      const score = scores[place] ?? 0;
      return passage === undefined ? [] : [{ passage, score, lexical: score }];
    });
  }

  #passes(place: number, query: RetrievalQuery, scores: Float64Array): boolean {
    if ((scores[place] ?? 0) <= 0) return false;
    return query.document === undefined || this.#passages[place]?.document === query.document;
  }
}
