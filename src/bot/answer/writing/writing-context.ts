import type { Corpus, Language } from '../../../knowledge/index.js';

/** What a reply is written in. */
export interface WritingContext {
  readonly question: string;
  readonly language: Language;
  readonly corpus: Corpus;
  /** Hears of each sentence that stands, in the order in which they are written. */
  readonly onSentence?: (text: string) => void;
  readonly signal?: AbortSignal;
}
