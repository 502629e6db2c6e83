import type { SupportModel } from './support-features.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences and anticipated questions. */
export const anticipated: SupportModel = {
  bias: -68.661,
  weights: {
    own: 0.854,
    cross: 2.413,
    ownQuestion: 1.624,
    crossQuestion: 2.779,
    coverage: 1.26,
    meaning: 1.509,
    passage: -0.193,
    unknown: -2.534,
    demanding: -0.321,
    demandedCoverage: -5.497,
    length: 1.818,
    english: -0.086,
  },
  threshold: 0.43,
};

/** For documents with aligned sentences alone. */
export const aligned: SupportModel = {
  bias: -55.503,
  weights: {
    own: 2.04,
    cross: 4.123,
    ownQuestion: 0.0,
    crossQuestion: 0.0,
    coverage: 2.181,
    meaning: 2.815,
    passage: -0.182,
    unknown: -1.334,
    demanding: 0.136,
    demandedCoverage: -7.87,
    length: 1.849,
    english: -0.09,
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
  threshold: 0.54,
};

/** For documents without, in the other language. */
export const crossing: SupportModel = {
  bias: -2.481,
  weights: {
    own: -0.236,
    cross: -0.236,
    ownQuestion: 0.0,
    crossQuestion: 0.0,
    coverage: -0.056,
    meaning: 4.981,
    passage: 0.552,
    unknown: -2.122,
    demanding: -0.509,
    demandedCoverage: -1.245,
    length: 0.705,
    english: -0.177,
  },
  threshold: 0.51,
};
