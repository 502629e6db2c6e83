import type { SupportModel } from './support-features.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences. */
export const aligned: SupportModel = {
  bias: -44.970,
  weights: { own: 1.304, cross: 3.909, coverage: 0.228, meaning: 2.332, unknown: -0.838, wording: 7.384, english: -0.025 },
  threshold: 0.41,
};

/** For documents without. */
export const plain: SupportModel = {
  bias: 1.765,
  weights: { own: -0.095, cross: -0.095, coverage: -0.809, meaning: 2.813, unknown: -1.796, wording: 6.152, english: -0.015 },
  threshold: 0.42,
};
