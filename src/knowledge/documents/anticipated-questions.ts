/** The same questions, or ones as near to a matter, in both languages. */
export interface QuestionTexts {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/**
 * Questions that one sentence answers, written by whoever keeps the document. They help to find the sentence and are
 * never shown or quoted: they say nothing of their own.
 */
export interface AnticipatedQuestions extends QuestionTexts {
  /** Passage id. */
  readonly passage: string;
  /** 0-based place of the sentence in its passage. */
  readonly sentence: number;
  /** What readers of the sentence may ask and the whole document leaves open: such a question is to be refused. */
  readonly open: QuestionTexts;
}
