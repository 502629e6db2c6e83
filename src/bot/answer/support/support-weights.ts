import type { SupportModel } from './support-features.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences. */
export const aligned: SupportModel = {
  bias: -47.723,
  weights: {
    own: 1.63,
    cross: 3.906,
    coverage: 0.281,
    meaning: 3.087,
    unknown: -1.411,
    wording: 6.771,
    english: 0.065,
  },
  threshold: 0.37,
};

/** For documents without. */
export const plain: SupportModel = {
  bias: 1.864,
  weights: {
    own: -0.087,
    cross: -0.087,
    coverage: -1.291,
    meaning: 3.549,
    unknown: -2.649,
    wording: 5.234,
    english: 0.128,
  },
  threshold: 0.4,
};
