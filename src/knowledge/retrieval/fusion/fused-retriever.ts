import { setImmediate } from 'node:timers/promises';
import { ModelUnavailableError } from '../dense/model-unavailable-error.js';
import type { RetrievalQuery, Retriever, ScoredPassage } from '../retriever.js';

/**
 * What one point of BM25 is worth in cosine. A plain weighted sum beats z-scores, min-max scaling and rank fusion, since
 * BM25's own size tells how much of the question was found: a weak match adds little instead of being stretched to fill
 * the scale. The best weight is the same within one language and across two, and flat between .003 and .006 (figures:
 * docs/decisions/2026-11-23-fusion.md).
 */
const COSINE_A_POINT = 0.004;

/**
 * Passages taken from each half: what neither has among its first hundred is not the answer. A graph of 50,000 takes
 * three times as long for four hundred.
 */
const DEPTH = 100;

/** Lexical and dense search as one: the cosine of a passage plus its weighted BM25. */
export class FusedRetriever implements Retriever {
  readonly #lexical: Retriever;
  readonly #dense: Retriever;
  readonly #onModelUnavailable: (error: ModelUnavailableError) => void;

  /** @param onModelUnavailable told when the dense half fails and the lexical half answers alone */
  constructor(lexical: Retriever, dense: Retriever, onModelUnavailable: (error: ModelUnavailableError) => void) {
    this.#lexical = lexical;
    this.#dense = dense;
    this.#onModelUnavailable = onModelUnavailable;
  }

  async retrieve(query: RetrievalQuery): Promise<readonly ScoredPassage[]> {
    const deep = { ...query, limit: Math.max(query.limit, DEPTH) };
    const [dense, lexical] = await Promise.all([this.#nearest(deep), this.#words(deep)]);
    const fused = dense === null ? lexical : fuse(lexical, dense);
    return fused.slice(0, query.limit);
  }

  /** A turn later: the question is then on its way to the model's thread, and both are searched at the same time. */
  async #words(query: RetrievalQuery): Promise<readonly ScoredPassage[]> {
    await setImmediate();
    return this.#lexical.retrieve(query);
  }

  async #nearest(query: RetrievalQuery): Promise<readonly ScoredPassage[] | null> {
    try {
      return await this.#dense.retrieve(query);
    } catch (error) {
      if (!(error instanceof ModelUnavailableError)) throw error;
      this.#onModelUnavailable(error);
      return null;
    }
  }
}

/** A passage that the dense half does not name is no nearer than the last that it names. */
function fuse(lexical: readonly ScoredPassage[], dense: readonly ScoredPassage[]): ScoredPassage[] {
  const farthest = dense.at(-1)?.score ?? 0;
  const near = new Map(dense.map(({ passage, score }) => [passage.id, score]));
  const words = new Map(lexical.map(({ passage, score }) => [passage.id, score]));
  const passages = new Map([...dense, ...lexical].map(({ passage }) => [passage.id, passage]));
  const fused = [...passages.values()].map((passage): ScoredPassage => {
    const similarity = near.get(passage.id);
    const points = words.get(passage.id) ?? 0;
    const score = (similarity ?? farthest) + COSINE_A_POINT * points;
    return { passage, score, lexical: points, ...(similarity === undefined ? {} : { similarity }) };
  });
  return fused.sort((left, right) => right.score - left.score || (left.passage.id < right.passage.id ? -1 : 1));
}
