export type FeedbackVerdict = 'helpful' | 'unhelpful';

/**
 * What a button of an answer asks for on every platform; the answer goes by the name under which its receipt is kept.
 * What else a button carries, the words of a question or only its place, its platform's limits decide.
 */
export type AnswerPress =
  | { readonly kind: 'citation'; readonly receipt: string; readonly citation: number }
  | { readonly kind: 'feedback'; readonly receipt: string; readonly verdict: FeedbackVerdict };
