import type { Cue } from '../understand/cue.js';

/** Cues of questions for values of a table. */
export const DATA_CUES: readonly Cue[] = [
  'breakdown',
  'decline',
  'export-value',
  'forecast',
  'growth',
  'how-much',
  'import',
  'physical-quantity',
];
