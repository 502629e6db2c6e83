import type { SupportModel } from './support-features.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences. */
export const aligned: SupportModel = {
  bias: -48.866,
  weights: { own: 1.575, cross: 4.093, coverage: 0.366, meaning: 3.300, unknown: -1.079, wording: 6.443, english: -0.045 },
  threshold: 0.37,
};

/** For documents without. */
export const plain: SupportModel = {
  bias: 1.863,
  weights: { own: -0.087, cross: -0.087, coverage: -1.291, meaning: 3.549, unknown: -2.647, wording: 5.234, english: 0.127 },
  threshold: 0.40,
};
