import type { SupportModel } from './support-features.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences. */
export const aligned: SupportModel = {
  bias: -54.6,
  weights: {
    own: 1.953,
    cross: 4.152,
    coverage: 1.724,
    meaning: 2.767,
    passage: -0.199,
    unknown: -1.254,
    demanding: -0.408,
    demandedCoverage: -3.703,
    length: 1.716,
    english: -0.174,
  },
  threshold: 0.44,
};

/** For documents without, in the question's language. */
export const plain: SupportModel = {
  bias: -2.908,
  weights: {
    own: -0.09,
    cross: -0.09,
    coverage: 3.523,
    meaning: 2.94,
    passage: 0.214,
    unknown: -1.661,
    demanding: -0.895,
    demandedCoverage: 0.467,
    length: 0.684,
    english: -1.432,
  },
  threshold: 0.53,
};

/** For documents without, in the other language. */
export const crossing: SupportModel = {
  bias: -2.469,
  weights: {
    own: -0.245,
    cross: -0.245,
    coverage: -0.136,
    meaning: 4.824,
    passage: 0.617,
    unknown: -2.404,
    demanding: -0.486,
    demandedCoverage: -1.384,
    length: 0.651,
    english: -0.169,
  },
  threshold: 0.53,
};
