import type { LocalText } from '../language/language.js';
import type { Synonyms } from './outline.js';

/** Where a signal leads: to a mechanism, a measure, an area or a pattern of the outline, by its id. */
export interface AdviceLead {
  readonly to: string;
  /** 3: the source names it as the answer; 2: it serves it; 1: it contributes. */
  readonly weight: number;
  /** The sentence that says so, in the anchored passage of a mechanism or measure; unset, what names the item. */
  readonly quote?: string;
}

/** Something about an industry that the source speaks of, and how a description shows it. */
export interface AdviceSignal {
  readonly id: string;
  readonly title: LocalText;
  /** Passage id. */
  readonly anchor: string;
  /** The sentence that speaks of it: a substring of the anchored passage. */
  readonly quote: string;
  /**
   * Wordings that show it: words joined by " + " stand in one clause, "|" parts alternatives, "$" names a group. Each has
   * its sister in the other language, or one language would hear what the other does not.
   */
  readonly words: readonly LocalText[];
  /** Wordings, written alike, that rule it out. */
  readonly denials: readonly LocalText[];
  /** Clauses that say it in other words, for nearness in meaning. */
  readonly examples: readonly LocalText[];
  /** Asks whether it holds. */
  readonly question: LocalText;
  readonly leads: readonly AdviceLead[];
}

/** How a description of an industry is told from other texts. */
export interface AdviceSubjects {
  /** Wordings of which most descriptions hold one. */
  readonly words: Synonyms;
  /** Texts about industries, for nearness in meaning. */
  readonly examples: readonly LocalText[];
  /** Texts about something else: small talk, private matters, general knowledge. */
  readonly others: readonly LocalText[];
}

/** From what a description of an industry shows to what the source recommends: a map to be read and extended. */
export interface Advice {
  /** Alternatives that mean alike, parted by "|", by the name that wordings refer to. */
  readonly groups: Readonly<Record<string, LocalText>>;
  readonly subjects: AdviceSubjects;
  /** Clauses that show no signal: what is nearest to one of them is not read as any. */
  readonly silent: readonly LocalText[];
  readonly signals: readonly AdviceSignal[];
}
