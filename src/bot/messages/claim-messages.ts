import type { Verdict } from '../../tools/index.js';

/** What is told of a claim, as it is shown. */
export interface ClaimFacts {
  /** The number as the claim writes it; "" where it states none. */
  readonly stated: string;
  /** The figure that the claim was held against. */
  readonly found: string;
  /** How the figure was computed; null where the source prints it. */
  readonly formula: string | null;
  /** What the figure is of, by the labels of its inputs. */
  readonly subject: string;
  /** How many times too large the claimed number is: "10", "0.01"; null where it is not off by a power of ten. */
  readonly factor: string | null;
  /** The place in a ranking; null where none was claimed. */
  readonly place: number | null;
  /** The other figures that may be meant, of rows that are called alike. */
  readonly alternatives: readonly Pick<ClaimFacts, 'found' | 'formula' | 'subject'>[];
  /** How many rows do so; null where no number of them was claimed. */
  readonly count: number | null;
  /** The larger of two that were compared, where `found` does not hold it. */
  readonly ahead: Pick<ClaimFacts, 'found' | 'formula' | 'subject'> | null;
  /** What the source lists in the place of what was claimed; "" where that is not what is wrong. */
  readonly right: string;
}

/** Verdicts by how many claims have them. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** The words of a claim check. */
export interface ClaimMessages {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  summary(counts: VerdictCounts): string;
  readonly nothing: string;
  /** A claim with its verdict and why. */
  claim(verdict: string, text: string, reason: string, sources: string | null): string;
  /** Why a claim is supported or contradicted. */
  readonly reasons: Readonly<
    Record<
      | 'count'
      | 'degree'
      | 'direction'
      | 'equals-computed'
      | 'equals-published'
      | 'holds'
      | 'listed'
      | 'listed-otherwise'
      | 'order'
      | 'other-number'
      | 'percent-point'
      | 'rank'
      | 'same-words'
      | 'scale'
      | 'total'
      | 'unit'
      | 'word-for-word',
      (facts: ClaimFacts) => string
    >
  >;
  /** Why a claim can be neither confirmed nor refuted. */
  readonly doubts: Readonly<
    Record<
      | 'ambiguous'
      | 'cause'
      | 'incomputable'
      | 'loose'
      | 'not-held'
      | 'not-understood'
      | 'not-a-stock'
      | 'open-period'
      | 'other-unit'
      | 'period-not-held'
      | 'unknown-words'
      | 'unreadable'
      | 'unsound',
      string
    >
  >;
  /** Leads the nearest passage of a claim that is not held. */
  nearest(quote: string): string;
}
