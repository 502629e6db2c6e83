import type { Request } from '../requests/index.js';

export type FeedbackVerdict = 'helpful' | 'unhelpful';

/**
 * What a button under an answer asks for, however a platform writes it into the button. Receipts go by the name under
 * which the state keeps them.
 */
export type Pressed =
  | { readonly kind: 'citation'; readonly receipt: string; readonly citation: number }
  | { readonly kind: 'figures'; readonly receipt: string; readonly page: number }
  | { readonly kind: 'follow-up'; readonly question: string }
  /** `asked`: the text behind the command whose answer is to be shared. */
  | { readonly kind: 'share'; readonly asked: string }
  /** Has the answer to a request sent with its files. */
  | { readonly kind: 'deliver'; readonly request: Request }
  | { readonly kind: 'feedback'; readonly receipt: string; readonly verdict: FeedbackVerdict };
