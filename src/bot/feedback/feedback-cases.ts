import type { Language } from '../../knowledge/index.js';
import type { Receipt } from '../reply/reply.js';
import type { Feedback } from '../state/state.js';

/**
 * One question that users judged, as a line for the evaluation. It names nobody. What would have been right is for a
 * person to fill in where the verdict is bad; where it is good, what was given is what is wanted.
 */
export interface FeedbackCase {
  readonly id: string;
  readonly category: 'feedback';
  readonly language: Language;
  /** The turns before the question, oldest first. */
  readonly thread: readonly string[];
  readonly question: string;
  readonly document: string | null;
  readonly corpusDigest: string;
  readonly up: number;
  readonly down: number;
  readonly reasons: readonly string[];
  readonly given: {
    readonly kind: Receipt['outcome']['kind'];
    readonly text: string;
    readonly sections: readonly string[];
    readonly quotes: readonly string[];
  };
}

/** A judgement whose answer is still known. */
type Judged = Feedback & { readonly receipt: Receipt };

/** Feedback as cases for the evaluation, one for each question and answer, in the order of the first judgement. */
export function feedbackCases(feedback: readonly Feedback[]): FeedbackCase[] {
  const judged = feedback.filter((one): one is Judged => one.receipt !== null);
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const { language, thread, question, document, outcome } = one.receipt;
    const key = JSON.stringify([language, thread, question, document, outcome.text]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap(([first, ...others], index) =>
    first === undefined ? [] : [feedbackCase(`fb${index + 1}`, first.receipt, [first, ...others])],
  );
}

function feedbackCase(id: string, receipt: Receipt, judged: readonly Judged[]): FeedbackCase {
  const { language, thread, question, document, corpusDigest, outcome } = receipt;
  const count = (verdict: Feedback['verdict']): number => judged.filter((one) => one.verdict === verdict).length;
  return {
    id,
    category: 'feedback',
    language,
    thread,
    question,
    document: document ?? null,
    corpusDigest,
    up: count('up'),
    down: count('down'),
    reasons: judged.flatMap(({ reason }) => (reason === null || reason.trim() === '' ? [] : [reason])),
    given: {
      kind: outcome.kind,
      text: outcome.text,
      sections: [...new Set(outcome.citations.flatMap(({ section }) => (section === null ? [] : [section])))],
      quotes: outcome.citations.map(({ quote }) => quote),
    },
  };
}
