/**
 * Questions that one sentence answers, written by whoever keeps the document. They help to find the sentence and are
 * never shown or quoted: they say nothing of their own.
 */
export interface AnticipatedQuestions {
  /** Passage id. */
  readonly passage: string;
  /** 0-based place of the sentence in its passage. */
  readonly sentence: number;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}
