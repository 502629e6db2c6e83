import type { SupportModel } from './support-features.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences. */
export const aligned: SupportModel = {
  bias: -46.772,
  weights: {
    own: 1.403,
    cross: 4.064,
    coverage: -0.226,
    meaning: 2.975,
    unknown: -1.411,
    wording: 6.575,
    english: -0.119,
  },
  threshold: 0.36,
};

/** For documents without. */
export const plain: SupportModel = {
  bias: 2.135,
  weights: {
    own: -0.092,
    cross: -0.092,
    coverage: -1.772,
    meaning: 3.133,
    unknown: -2.453,
    wording: 5.123,
    english: 0.042,
  },
  threshold: 0.4,
};
