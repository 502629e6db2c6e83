import type { CellEvidence } from '../../../../../tools/index.js';
import type { Figure } from '../../../../reply/reply.js';
import type { Operand } from './operand.js';

/** What a piece says of cells, by how its main figure came about. */
export type FigureFact =
  | { readonly kind: 'value'; readonly answer: Figure; readonly cell: CellEvidence }
  /** With fewer digits than its cell. */
  | { readonly kind: 'rounded'; readonly answer: Figure; readonly cell: CellEvidence }
  /** Growth that a table publishes. */
  | { readonly kind: 'rate'; readonly answer: Figure; readonly cell: CellEvidence }
  | { readonly kind: 'rank'; readonly answer: Figure; readonly cell: CellEvidence; readonly rank: Rank }
  /** In percent, or in the unit of the cells: from one period of a row, or of several together, to the other. */
  | (Ends & { readonly kind: 'growth' | 'change'; readonly answer: Figure })
  /** The left row less the right one. */
  | {
      readonly kind: 'difference' | 'points';
      readonly answer: Figure;
      readonly left: Operand;
      readonly right: Operand;
    }
  /** The part over the whole, in percent or as so many times; a share is one of what is itself among the whole. */
  | { readonly kind: 'ratio' | 'share'; readonly answer: Figure; readonly part: Operand; readonly whole: Operand }
  /** By how much one row rose, as a part of how much several did, itself among them. */
  | { readonly kind: 'rise-share'; readonly answer: Figure; readonly part: Ends; readonly whole: Ends }
  /** By how many points the share of a part in a whole, itself among it, moved from one period to the other. */
  | { readonly kind: 'share-change'; readonly answer: Figure; readonly part: Ends; readonly whole: Ends }
  | { readonly kind: 'mean' | 'sum'; readonly answer: Figure; readonly cells: readonly CellEvidence[] };

/** The same row, or the same rows together, in two periods. */
export interface Ends {
  readonly from: Operand;
  readonly to: Operand;
}

/** A place among so many rows. */
export interface Rank {
  readonly place: number;
  readonly of: number;
  readonly order: 'highest' | 'lowest';
}
