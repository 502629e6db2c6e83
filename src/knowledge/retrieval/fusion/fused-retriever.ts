import type { Passage } from '../../documents/document.js';
import type { Language } from '../../language/language.js';
import { ModelUnavailableError } from '../dense/model-unavailable-error.js';
import type { RetrievalQuery, Retriever, ScoredPassage } from '../retriever.js';
import { standardScores } from './standard-scores.js';

/**
 * Share of the dense score. Within one language both halves are about equally good; across languages the dictionary is
 * the weaker half (XQuAD dev, dense and lexical alone: zh to zh .969 and .984, en to zh .912 and .89).
 */
const DENSE_SHARE_SAME_LANGUAGE = 0.5;
const DENSE_SHARE_ACROSS = 0.7;

/** Passages taken from each half before they are fused: enough for stable means, few enough to cost nothing. */
const DEPTH = 200;

/** Two retrievers whose scores are brought to one scale and added, with weights that know the languages. */
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
    const [dense, lexical] = await Promise.all([this.#nearest(deep), this.#lexical.retrieve(deep)]);
    const fused = dense === null ? lexical : fuse(lexical, dense, query.language);
    return fused.slice(0, query.limit);
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

/** Weighted sum of standard scores; a passage that one half does not name has that half's lowest score. */
function fuse(lexical: readonly ScoredPassage[], dense: readonly ScoredPassage[], language: Language): ScoredPassage[] {
  const similarities = new Map(dense.map(({ passage, score }) => [passage.id, score]));
  const passages = [...new Map([...dense, ...lexical].map(({ passage }) => [passage.id, passage])).values()];
  const lexicalScores = standardScores(passages, lexical, 0);
  const denseScores = standardScores(passages, dense, dense.at(-1)?.score ?? 0);
  const words = new Map(lexical.map(({ passage, score }) => [passage.id, score]));
  const fused = passages.map((passage, index): ScoredPassage => {
    const share = denseShare(passage, language);
    const similarity = similarities.get(passage.id);
    return {
      passage,
      score: share * (denseScores[index] ?? 0) + (1 - share) * (lexicalScores[index] ?? 0),
      lexical: words.get(passage.id) ?? 0,
      ...(similarity === undefined ? {} : { similarity }),
    };
  });
  return fused.sort((left, right) => right.score - left.score || compareIds(left.passage, right.passage));
}

function denseShare(passage: Passage, language: Language): number {
  const shared = passage.language === language || (language === 'en' && passage.rendering !== null);
  return shared ? DENSE_SHARE_SAME_LANGUAGE : DENSE_SHARE_ACROSS;
}

function compareIds(left: Passage, right: Passage): number {
  return left.id < right.id ? -1 : 1;
}
