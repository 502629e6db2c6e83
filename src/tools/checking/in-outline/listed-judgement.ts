import type { LocalText } from '../../../knowledge/index.js';
import type { CellEvidence, Evidence } from '../../evidence.js';

/** What lists say of a sentence: it is so, or else how many there are, or where what it names belongs. */
export interface ListedJudgement {
  readonly verdict: 'contradicted' | 'supported';
  /** Right number; null where none is wrong. */
  readonly count: number | null;
  /** Where what is named belongs, or what is right in its place; null where that is not what is wrong. */
  readonly right: LocalText | null;
  readonly grounds: readonly (CellEvidence | Evidence)[];
}
