import type { SupportModel } from './support-features.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences and anticipated questions. */
export const anticipated: SupportModel = {
  bias: -65.373,
  weights: {
    own: 0.781,
    cross: 1.941,
    ownQuestion: 1.661,
    crossQuestion: 2.965,
    open: -4.613,
    coverage: 1.209,
    meaning: 1.961,
    passage: -0.144,
    unknown: -3.227,
    demanding: 0.281,
    demandedCoverage: -4.807,
    length: 1.329,
    english: -0.046,
  },
  threshold: 0.4,
};

/** For documents with aligned sentences alone. */
export const aligned: SupportModel = {
  bias: -54.513,
  weights: {
    own: 1.954,
    cross: 4.075,
    ownQuestion: 0.0,
    crossQuestion: 0.0,
    open: 0.0,
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
    open: 0.0,
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
    open: 0.0,
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
