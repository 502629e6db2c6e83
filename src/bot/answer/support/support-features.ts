/** What decides whether a question has support, from its fittest sentence. */
export type SupportFeatures = Readonly<Record<SupportFeature, number>>;
export type SupportFeature = 'own' | 'cross' | 'coverage' | 'meaning' | 'unknown' | 'wording' | 'english';

/** A logistic model and the probability from which a question is answered. */
export interface SupportModel {
  readonly bias: number;
  readonly weights: SupportFeatures;
  readonly threshold: number;
}
