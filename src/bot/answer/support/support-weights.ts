import type { SupportModel } from './support-model.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences. */
export const aligned: SupportModel = {
  bias: -58.988,
  weights: { own: 2.458, cross: 4.255, coverage: 4.128, english: 0.063 },
  threshold: 0.31,
};

/** For documents without. */
export const plain: SupportModel = {
  bias: 0.529,
  weights: { own: -0.079, cross: -0.079, coverage: 3.418, english: -1.174 },
  threshold: 0.42,
};
