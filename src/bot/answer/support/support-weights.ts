import type { SupportModel } from './support-features.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences and anticipated questions. */
export const anticipated: SupportModel = {
  bias: -72.326,
  weights: {
    own: 0.725,
    cross: 2.241,
    ownQuestion: 1.854,
    crossQuestion: 3.211,
    coverage: 1.318,
    meaning: 1.683,
    passage: -0.14,
    unknown: -3.343,
    demanding: -0.525,
    demandedCoverage: -4.904,
    length: 1.595,
    english: -0.118,
  },
  threshold: 0.36,
};

/** For documents with aligned sentences alone. */
export const aligned: SupportModel = {
  bias: -54.466,
  weights: {
    own: 1.954,
    cross: 4.069,
    ownQuestion: 0.0,
    crossQuestion: 0.0,
    coverage: 1.968,
    meaning: 2.881,
    passage: -0.174,
    unknown: -1.18,
    demanding: 0.104,
    demandedCoverage: -7.527,
    length: 1.866,
    english: -0.163,
  },
  threshold: 0.31,
};

/** For documents without, in the question's language. */
export const plain: SupportModel = {
  bias: -2.699,
  weights: {
    own: -0.084,
    cross: -0.084,
    ownQuestion: 0.0,
    crossQuestion: 0.0,
    coverage: 3.476,
    meaning: 2.947,
    passage: 0.167,
    unknown: -1.605,
    demanding: -1.058,
    demandedCoverage: 0.068,
    length: 0.772,
    english: -1.423,
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
