import type { QuantityMention } from '../../../knowledge/index.js';
import type { NameTarget } from '../claim-names.js';
import type { Degree, Meaning } from '../words/meanings.js';

interface Placed {
  /** Place in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** A part of a sentence with what it can stand for. */
export type Token = Placed &
  (
    | { readonly kind: 'name'; readonly targets: readonly NameTarget[] }
    /** One period, or the first and last of a span. */
    | { readonly kind: 'period'; readonly periods: readonly string[] }
    | {
        readonly kind: 'number';
        readonly mention: QuantityMention;
        /** Whether it stands in brackets behind a number of its kind that it does not repeat: of what it is is not told. */
        readonly isUnowned?: true;
      }
    | { readonly kind: 'word'; readonly meaning: Meaning; readonly degree: Degree | null }
    /** What the rows of a table are one of, with how many where it is said: 品类, "17 categories". */
    | {
        readonly kind: 'categories';
        readonly count: number | null;
        /** Whether they may be some that were named before. */
        readonly isReferring?: true;
        /** Whether the sentence says that they are those of a table. */
        readonly isWhole?: true;
      }
    /** A mark between clauses. */
    | { readonly kind: 'pause'; readonly mark: string }
    /** 表2: the number of what is named as source. */
    | { readonly kind: 'address'; readonly number: string }
    | { readonly kind: 'unknown' }
  );
