import type { SupportModel } from './support-features.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences and anticipated questions. */
export const anticipated: SupportModel = {
  bias: -62.846,
  weights: {
    own: 0.88,
    cross: 1.979,
    ownQuestion: 1.539,
    crossQuestion: 2.703,
    open: -4.43,
    coverage: 1.329,
    meaning: 1.936,
    passage: -0.142,
    unknown: -3.124,
    demanding: 0.313,
    demandedCoverage: -5.385,
    length: 1.361,
    english: -0.046,
  },
  threshold: 0.38,
};

/** For documents with aligned sentences alone. */
export const aligned: SupportModel = {
  bias: -53.808,
  weights: {
    own: 1.993,
    cross: 3.986,
    ownQuestion: 0.0,
    crossQuestion: 0.0,
    open: 0.0,
    coverage: 1.864,
    meaning: 3.144,
    passage: -0.211,
    unknown: -1.048,
    demanding: 0.04,
    demandedCoverage: -7.604,
    length: 1.856,
    english: -0.197,
  },
  threshold: 0.32,
};

/** For documents without, in the question's language. */
export const plain: SupportModel = {
  bias: -2.168,
  weights: {
    own: -0.11,
    cross: -0.11,
    ownQuestion: 0.0,
    crossQuestion: 0.0,
    open: 0.0,
    coverage: 3.54,
    meaning: 2.96,
    passage: 0.154,
    unknown: -1.472,
    demanding: -1.093,
    demandedCoverage: -0.11,
    length: 0.774,
    english: -1.507,
  },
  threshold: 0.56,
};

/** For documents without, in the other language. */
export const crossing: SupportModel = {
  bias: -2.515,
  weights: {
    own: -0.215,
    cross: -0.215,
    ownQuestion: 0.0,
    crossQuestion: 0.0,
    open: 0.0,
    coverage: -0.532,
    meaning: 5.093,
    passage: 0.422,
    unknown: -1.735,
    demanding: -0.417,
    demandedCoverage: -1.44,
    length: 0.868,
    english: -0.139,
  },
  threshold: 0.52,
};
