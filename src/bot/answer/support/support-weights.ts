import type { SupportModel } from './support-model.js';

// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.

/** For documents with aligned sentences. */
export const aligned: SupportModel = {
  bias: -3,
  weights: { own: 0.2, cross: 0, coverage: 2, passage: 0.2, english: 0.5 },
  threshold: 0.5,
};

/** For documents without. */
export const plain: SupportModel = {
  bias: -3,
  weights: { own: 0.2, cross: 0, coverage: 2, passage: 0.2, english: 0.5 },
  threshold: 0.5,
};
