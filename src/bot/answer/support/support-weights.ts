import type { SupportModel } from './support-features.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences. */
export const aligned: SupportModel = {
  bias: -48.766,
  weights: {
    own: 1.642,
    cross: 3.716,
    coverage: 0.774,
    meaning: 3.193,
    unknown: -0.66,
    wording: 8.062,
    length: 1.319,
    english: -0.329,
  },
  threshold: 0.36,
};

/** For documents without. */
export const plain: SupportModel = {
  bias: -0.515,
  weights: {
    own: -0.099,
    cross: -0.099,
    coverage: -0.174,
    meaning: 3.448,
    unknown: -2.18,
    wording: 8.021,
    length: 1.341,
    english: -0.333,
  },
  threshold: 0.39,
};
