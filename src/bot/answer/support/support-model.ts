import type { Language } from '../../../knowledge/index.js';
import { similaritiesOf, type RankedSentence } from './rank-answers.js';
import { aligned, plain } from './support-weights.js';

/** What decides whether a question has support, from its fittest sentence. */
export type SupportFeatures = Readonly<Record<SupportFeature, number>>;
export type SupportFeature = 'own' | 'cross' | 'coverage' | 'english';

/** A logistic model and the probability from which a question is answered. */
export interface SupportModel {
  readonly bias: number;
  readonly weights: SupportFeatures;
  readonly threshold: number;
}

/**
 * Whether the fittest sentence is likely to answer the question. Sentences with vectors of their own (documents with
 * a rendering) are judged by their cosines, others by their passage's.
 */
export function isSupported(ranked: readonly RankedSentence[], language: Language): boolean {
  const [best] = ranked;
  if (!best) return false;
  const model = best.sentence.similarity === null ? plain : aligned;
  return supportProbability(supportFeatures(ranked, language), model) >= model.threshold;
}

/** @returns cosines times ten, so that all features are of one magnitude */
export function supportFeatures(ranked: readonly RankedSentence[], language: Language): SupportFeatures {
  const [best] = ranked;
  const { own, cross } = best ? similaritiesOf(best.sentence, language) : { own: null, cross: null };
  const passage = best?.sentence.passageSimilarity ?? 0;
  return {
    own: 10 * (own ?? passage),
    cross: 10 * (cross ?? passage),
    coverage: best?.sentence.coverage ?? 0,
    english: language === 'en' ? 1 : 0,
  };
}

/** Probability of support, 0 to 1. */
export function supportProbability(features: SupportFeatures, { bias, weights }: SupportModel): number {
  const logit =
    bias +
    weights.own * features.own +
    weights.cross * features.cross +
    weights.coverage * features.coverage +
    weights.english * features.english;
  return 1 / (1 + Math.exp(-logit));
}
