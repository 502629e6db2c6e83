import type { SupportModel } from './support-features.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences. */
export const aligned: SupportModel = {
  bias: -49.826,
  weights: {
    own: 1.686,
    cross: 3.795,
    coverage: 0.548,
    meaning: 3.213,
    unknown: -0.523,
    wording: 8.283,
    length: 1.307,
    english: -0.355,
  },
  threshold: 0.35,
};

/** For documents without. */
export const plain: SupportModel = {
  bias: -0.48,
  weights: {
    own: -0.103,
    cross: -0.103,
    coverage: -0.224,
    meaning: 3.457,
    unknown: -2.202,
    wording: 8.026,
    length: 1.371,
    english: -0.326,
  },
  threshold: 0.39,
};
