import type { OutlineKind } from '../../outline-names.js';

/** Kinds of things that an outline lists and that claims are made about. */
export type TermKind = Exclude<OutlineKind, 'aspects'>;
