import type { SupportModel } from './support-features.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences and anticipated questions. */
export const anticipated: SupportModel = {
  bias: -76.235,
  weights: {
    own: 0.736,
    cross: 2.093,
    ownQuestion: 2.021,
    crossQuestion: 3.609,
    coverage: 1.221,
    meaning: 1.645,
    passage: -0.138,
    unknown: -3.276,
    demanding: -0.654,
    demandedCoverage: -4.904,
    length: 1.544,
    english: -0.089,
  },
  threshold: 0.37,
};

/** For documents with aligned sentences alone. */
export const aligned: SupportModel = {
  bias: -54.513,
  weights: {
    own: 1.954,
    cross: 4.075,
    ownQuestion: 0.0,
    crossQuestion: 0.0,
    coverage: 1.969,
    meaning: 2.883,
    passage: -0.174,
    unknown: -1.182,
    demanding: 0.118,
    demandedCoverage: -7.607,
    length: 1.864,
    english: -0.162,
  },
  threshold: 0.31,
};

/** For documents without, in the question's language. */
export const plain: SupportModel = {
  bias: -2.69,
  weights: {
    own: -0.084,
    cross: -0.084,
    ownQuestion: 0.0,
    crossQuestion: 0.0,
    coverage: 3.478,
    meaning: 2.937,
    passage: 0.167,
    unknown: -1.61,
    demanding: -1.062,
    demandedCoverage: 0.065,
    length: 0.77,
    english: -1.422,
  },
  threshold: 0.55,
};

/** For documents without, in the other language. */
export const crossing: SupportModel = {
  bias: -2.477,
  weights: {
    own: -0.229,
    cross: -0.229,
    ownQuestion: 0.0,
    crossQuestion: 0.0,
    coverage: -0.508,
    meaning: 4.97,
    passage: 0.472,
    unknown: -1.781,
    demanding: -0.525,
    demandedCoverage: -1.85,
    length: 0.832,
    english: -0.197,
  },
  threshold: 0.52,
};
