import type { Language, NameMention, Periods } from '../../../knowledge/index.js';

import type { Addresses } from './addresses.js';
import type { AdviceAsked } from './advice.js';
import type { Cue } from './cue.js';
import type { Rounding } from './rounding.js';

/** What a question asks, as far as its wording shows. */
export interface Understanding {
  /** Normalised and complete: a follow-up has taken over what it left out. */
  readonly question: string;
  /** The question before that says what this one is about, where this one says only what is to be computed of it. */
  readonly matter?: string;
  readonly language: Language;
  /** With how many digits the result is to be shown; the question is without the words for it. Null: as usual. */
  readonly rounding: Rounding | null;
  readonly cues: ReadonlySet<Cue>;
  readonly addresses: Addresses;
  readonly periods: Periods;
  readonly places: readonly string[];
  readonly names: readonly NameMention[];
  /** The question is about this document alone. */
  readonly document?: string;
  /** The questions it holds, where it holds more than one; each read by itself. */
  readonly parts: readonly Understanding[];
  /** The advice that is asked for; null where none is. */
  readonly advice: AdviceAsked | null;
  /** What a brief is asked about, read by itself; null where none is asked for. */
  readonly briefing: Understanding | null;
  /** "Anything else?": how many times the thread has already asked to go on. */
  readonly continues: number;
}
