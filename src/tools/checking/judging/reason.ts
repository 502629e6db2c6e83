/** Why a claim is judged as it is. */
export type ReasonCode = SupportCode | ContradictionCode | DoubtCode;

export type SupportCode =
  | 'equals-published'
  | 'equals-computed'
  /** The direction, order or rank is as stated. */
  | 'holds'
  /** A sentence of the source, word for word. */
  | 'word-for-word'
  /** A sentence of the source, in much the same words. */
  | 'same-words'
  /** The lists of the outline say so. */
  | 'listed';

export type ContradictionCode =
  | 'other-number'
  /** The right digits at a wrong power of ten. */
  | 'scale'
  /** A percent taken for percentage points, or the other way round. */
  | 'percent-point'
  /** The right digits with a wrong unit or currency. */
  | 'unit'
  /** A rise taken for a fall, or the other way round. */
  | 'direction'
  | 'order'
  | 'rank'
  /** As many rows as claimed do not do so, or others do. */
  | 'count'
  /** The table has another number of rows. */
  | 'total'
  /** It moved much more, or much less, than the word says. */
  | 'degree'
  /** Belongs elsewhere, stands in another place, or there are not so many. */
  | 'listed-otherwise';

export type DoubtCode =
  /** Words that the source does not hold, or that change what is measured. */
  | 'unknown-words'
  | 'not-understood'
  /** Says why, which no figure tells. */
  | 'cause'
  /** The claim leaves the period open, and it matters. */
  | 'open-period'
  /** Several rows, columns or tables fit, and they differ. */
  | 'ambiguous'
  | 'period-not-held'
  /** Said to stand at the end of a period, where the source says what happened over it. */
  | 'not-a-stock'
  | 'not-held'
  /** A row is named whose table holds no number that can be read. */
  | 'unreadable'
  | 'incomputable'
  | 'other-unit'
  /** An approximate word that is neither fair nor false. */
  | 'loose';
