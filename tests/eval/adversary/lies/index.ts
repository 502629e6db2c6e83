import { CITATION_LIES } from './citations.js';
import { DIRECTION_LIES } from './directions.js';
import { FORM_LIES } from './forms.js';
import { NAME_LIES } from './names.js';
import { NUMBER_LIES } from './numbers.js';
import { PERIOD_LIES } from './periods.js';
import { REARRANGED_LIES } from './rearranged.js';
import { UNIT_LIES } from './units.js';
import { WORD_LIES } from './words.js';

/** Every lie that a writer tells, by its kind. */
export const LIES = {
  ...NUMBER_LIES,
  ...UNIT_LIES,
  ...PERIOD_LIES,
  ...DIRECTION_LIES,
  ...REARRANGED_LIES,
  ...NAME_LIES,
  ...CITATION_LIES,
  ...WORD_LIES,
  ...FORM_LIES,
} as const;

export type LieKind = keyof typeof LIES;

/** Kinds, in the order of the report. */
export const LIE_KINDS = Object.keys(LIES) as readonly LieKind[];
