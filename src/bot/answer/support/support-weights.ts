import type { SupportModel } from './support-features.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences. */
export const aligned: SupportModel = {
  bias: -49.149,
  weights: {
    own: 1.577,
    cross: 4.12,
    coverage: 0.369,
    meaning: 3.346,
    unknown: -1.044,
    wording: 6.264,
    english: -0.039,
  },
  threshold: 0.33,
};

/** For documents without. */
export const plain: SupportModel = {
  bias: 1.863,
  weights: {
    own: -0.087,
    cross: -0.087,
    coverage: -1.291,
    meaning: 3.549,
    unknown: -2.647,
    wording: 5.234,
    english: 0.127,
  },
  threshold: 0.4,
};
