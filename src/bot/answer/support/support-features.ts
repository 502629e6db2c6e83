/** What decides whether a question has support: features of its fittest sentence. */
export const SUPPORT_FEATURES = [
  'own',
  'cross',
  'ownQuestion',
  'crossQuestion',
  'open',
  'coverage',
  'meaning',
  'passage',
  'unknown',
  'demanding',
  'demandedCoverage',
  'length',
  'english',
] as const;

export type SupportFeature = (typeof SUPPORT_FEATURES)[number];
export type SupportFeatures = Readonly<Record<SupportFeature, number>>;

/** A logistic model and the probability from which a question is answered. */
export interface SupportModel {
  readonly bias: number;
  readonly weights: SupportFeatures;
  readonly threshold: number;
}
