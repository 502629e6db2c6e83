import type { DocumentNote } from '../../knowledge/index.js';
import type { Computed, Obstacle } from '../computing/computation.js';
import type { Measured } from '../computing/operand.js';
import type { Evidence } from '../evidence.js';

/**
 * Why an audit cannot tell:
 * - `several-columns`: more than one pair of columns holds the periods that the figure compares
 * - `no-unit`: the figure has no unit that says whether it is a rate or an amount
 * - `unbounded`: the base may round to zero, so the result has no bounds
 * - `other-convention`: it fits only if it was computed in another way that is also in use
 * - `which-rows`: a total that none of the rows it may sum up come to
 */
export type AuditDoubt =
  | Obstacle
  | { readonly code: 'several-columns' | 'no-unit' | 'unbounded' | 'other-convention' | 'which-rows' };

/** A figure that a source publishes and that the numbers beside it let one recompute. */
export interface Published {
  readonly published: Measured;
  readonly section: string | null;
}

/** A published figure, what its inputs come to, and whether both can hold. */
export type AuditFinding = Published &
  (
    | { readonly verdict: 'consistent' | 'inconsistent'; readonly computed: Computed }
    | { readonly verdict: 'cannot tell'; readonly computed: Computed | null; readonly doubt: AuditDoubt }
  );

/** A place where a source contradicts itself, as the folder's notes say, with the words concerned. */
export interface AuditConflict {
  readonly note: DocumentNote;
  readonly evidence: readonly Evidence[];
}

export interface AuditReport {
  readonly findings: readonly AuditFinding[];
  readonly conflicts: readonly AuditConflict[];
}
