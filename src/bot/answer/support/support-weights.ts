import type { SupportModel } from './support-features.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences and anticipated questions. */
export const anticipated: SupportModel = {
  bias: -70.365,
  weights: {
    own: 0.882,
    cross: 2.425,
    ownQuestion: 1.729,
    crossQuestion: 2.844,
    coverage: 1.027,
    meaning: 1.481,
    passage: -0.202,
    unknown: -2.477,
    demanding: -0.618,
    demandedCoverage: -2.79,
    length: 1.764,
    english: -0.06,
  },
  threshold: 0.43,
};

/** For documents with aligned sentences alone. */
export const aligned: SupportModel = {
  bias: -55.817,
  weights: {
    own: 2.1,
    cross: 4.131,
    ownQuestion: 0.0,
    crossQuestion: 0.0,
    coverage: 1.881,
    meaning: 2.802,
    passage: -0.2,
    unknown: -1.311,
    demanding: -0.472,
    demandedCoverage: -3.898,
    length: 1.781,
    english: -0.059,
  },
  threshold: 0.32,
};

/** For documents without, in the question's language. */
export const plain: SupportModel = {
  bias: -3.394,
  weights: {
    own: -0.065,
    cross: -0.065,
    ownQuestion: 0.0,
    crossQuestion: 0.0,
    coverage: 3.542,
    meaning: 2.941,
    passage: 0.223,
    unknown: -1.616,
    demanding: -0.899,
    demandedCoverage: 0.462,
    length: 0.662,
    english: -1.387,
  },
  threshold: 0.53,
};

/** For documents without, in the other language. */
export const crossing: SupportModel = {
  bias: -2.504,
  weights: {
    own: -0.235,
    cross: -0.235,
    ownQuestion: 0.0,
    crossQuestion: 0.0,
    coverage: -0.057,
    meaning: 4.986,
    passage: 0.55,
    unknown: -2.116,
    demanding: -0.51,
    demandedCoverage: -1.243,
    length: 0.712,
    english: -0.176,
  },
  threshold: 0.44,
};
