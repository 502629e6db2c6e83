import type { SupportModel } from './support-features.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences. */
export const aligned: SupportModel = {
  bias: -40.399,
  weights: { own: 0.516, cross: 4.163, coverage: -0.144, meaning: 2.269, unknown: -0.730, wording: 7.255, english: -0.006 },
  threshold: 0.42,
};

/** For documents without. */
export const plain: SupportModel = {
  bias: 1.913,
  weights: { own: -0.121, cross: -0.121, coverage: -0.374, meaning: 2.716, unknown: -1.365, wording: 5.023, english: -0.049 },
  threshold: 0.43,
};
