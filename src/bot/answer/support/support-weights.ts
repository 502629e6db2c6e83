import type { SupportModel } from './support-features.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences. */
export const aligned: SupportModel = {
  bias: -45.001,
  weights: { own: 1.430, cross: 3.794, coverage: 0.150, meaning: 2.407, unknown: -1.029, wording: 7.077, english: -0.078 },
  threshold: 0.38,
};

/** For documents without. */
export const plain: SupportModel = {
  bias: 1.785,
  weights: { own: -0.095, cross: -0.095, coverage: -0.827, meaning: 2.808, unknown: -1.801, wording: 5.946, english: -0.000 },
  threshold: 0.41,
};
