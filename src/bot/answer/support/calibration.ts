import type { ScoredSentence } from '../../../knowledge/index.js';

/** What decides whether a question has support: features of its best sentences. */
export interface SupportFeatures {
  readonly coverage: number;
  readonly similarity: number;
}

/** Weights of the logistic model, fitted by `npm run eval -- --calibrate`. */
export interface SupportModel {
  readonly bias: number;
  readonly coverage: number;
  readonly similarity: number;
  /** Least probability of support at which a question is answered. */
  readonly threshold: number;
}

const model: SupportModel = { bias: -3, coverage: 4, similarity: 2, threshold: 0.5 };

export function supportFeatures(ranked: readonly ScoredSentence[]): SupportFeatures {
  const [best] = ranked;
  return { coverage: best?.coverage ?? 0, similarity: best?.similarity ?? 0 };
}

/** Whether the best sentences are likely to answer the question. */
export function isSupported(ranked: readonly ScoredSentence[]): boolean {
  return supportProbability(supportFeatures(ranked), model) >= model.threshold;
}

export function supportProbability({ coverage, similarity }: SupportFeatures, weights: SupportModel): number {
  const logit = weights.bias + weights.coverage * coverage + weights.similarity * similarity;
  return 1 / (1 + Math.exp(-logit));
}
