import type { SupportModel } from './support-features.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences. */
export const aligned: SupportModel = {
  bias: -48.304,
  weights: {
    own: 1.441,
    cross: 4.188,
    coverage: 0.108,
    meaning: 2.763,
    unknown: -1.248,
    wording: 6.823,
    english: -0.024,
  },
  threshold: 0.35,
};

/** For documents without. */
export const plain: SupportModel = {
  bias: 2.005,
  weights: {
    own: -0.094,
    cross: -0.094,
    coverage: -1.506,
    meaning: 3.194,
    unknown: -2.168,
    wording: 5.579,
    english: -0.018,
  },
  threshold: 0.4,
};
