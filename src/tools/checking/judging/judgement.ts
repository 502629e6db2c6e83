import type { Computed } from '../../computing/computation.js';
import type { ContradictionCode, DoubtCode, ReasonCode } from './reason.js';
import type { StatedNumber } from './stated-number.js';

/** What was found out about one thing that a claim says. */
export interface Judgement {
  readonly verdict: 'contradicted' | 'supported' | 'unverifiable';
  readonly reason: ReasonCode;
  readonly stated: StatedNumber | null;
  /** The right figure, or the one that supports the claim. */
  readonly found: Computed | null;
  /** A number off by a power of ten: that power as a decimal, "10", "0.01". */
  readonly factor: string | null;
  /** The place that the row really has, where a ranking was claimed. */
  readonly place: number | null;
  /** How many rows do so, where a number of them was claimed. */
  readonly count: number | null;
  /** Figures beside `found` that the verdict rests on. */
  readonly others: readonly Computed[];
  /** The larger of two that were compared. */
  readonly ahead: Computed | null;
  /** Figures that the claim is as far from, where its name may mean several rows. */
  readonly alternatives: readonly Computed[];
}

/** A judgement's parts that are not told. */
export const UNTOLD = {
  stated: null,
  found: null,
  factor: null,
  place: null,
  count: null,
  others: [],
  ahead: null,
  alternatives: [],
} as const;

export function doubt(reason: DoubtCode, stated: StatedNumber | null = null): Judgement {
  return { ...UNTOLD, verdict: 'unverifiable', reason, stated };
}

export function contradiction(reason: ContradictionCode, rest: Partial<Judgement>): Judgement {
  return { ...UNTOLD, verdict: 'contradicted', reason, ...rest };
}

export function holding(rest: Partial<Judgement>): Judgement {
  return { ...UNTOLD, verdict: 'supported', reason: 'holds', ...rest };
}

const ORDER = ['contradicted', 'unverifiable', 'supported'] as const;

/** The worst of several judgements, the first of equals. */
export function worst(judgements: readonly Judgement[]): Judgement {
  for (const verdict of ORDER) {
    const found = judgements.find((one) => one.verdict === verdict);
    if (found) return found;
  }
  return doubt('not-understood');
}
