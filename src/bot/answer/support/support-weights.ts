import type { SupportModel } from './support-model.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences. */
export const aligned: SupportModel = {
  bias: -63.895,
  weights: { own: 2.811, cross: 4.452, coverage: 3.860, unknown: -0.556, wording: 10.123, english: 0.286 },
  threshold: 0.36,
};

/** For documents without. */
export const plain: SupportModel = {
  bias: 1.604,
  weights: { own: -0.116, cross: -0.116, coverage: 4.154, unknown: -2.144, wording: 9.344, english: -0.015 },
  threshold: 0.40,
};
