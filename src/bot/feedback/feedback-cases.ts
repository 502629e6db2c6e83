import type { Receipt } from '../reply/reply.js';
import { requestAgain } from '../requests/index.js';
import type { Feedback } from '../state/state.js';
import type { FeedbackCase } from './feedback-case.js';

/** A judgement whose answer is still known. */
type Judged = Feedback & { readonly receipt: Receipt };

/** Feedback as cases for the evaluation, one for each question and answer, in the order of the first judgement. */
export function feedbackCases(feedback: readonly Feedback[]): FeedbackCase[] {
  const judged = feedback.filter((one): one is Judged => one.receipt !== null);
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const { purpose, length, language, thread, question, outcome } = one.receipt;
    const key = JSON.stringify([purpose, length, language, thread, question, outcome.text]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap(([first, ...others], index) =>
    first === undefined ? [] : [feedbackCase(`fb${index + 1}`, first.receipt, [first, ...others])],
  );
}

function feedbackCase(id: string, receipt: Receipt, judged: readonly Judged[]): FeedbackCase {
  const { language, question, corpusDigest, outcome } = receipt;
  const count = (verdict: Feedback['verdict']): number => judged.filter((one) => one.verdict === verdict).length;
  const [up, down] = [count('up'), count('down')];
  const given = supportOf(outcome);
  return {
    id,
    category: 'feedback',
    question,
    language,
    ...requestAgain(receipt, 'none'),
    corpusDigest,
    up,
    down,
    reasons: judged.flatMap(({ reason }) => (reason === null || reason.trim() === '' ? [] : [reason])),
    given: { ...given, text: outcome.text },
    expected: down === 0 ? given : null,
  };
}

/** What an answer rests on, as the evaluation compares it. */
export function supportOf({ kind, citations }: Receipt['outcome']): NonNullable<FeedbackCase['expected']> {
  return {
    kind,
    sections: [...new Set(citations.flatMap(({ section }) => (section === null ? [] : [section])))],
    quotes: citations.map(({ quote }) => quote),
  };
}
