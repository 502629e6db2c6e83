import { readFileSync } from 'node:fs';

import type { Adviser } from '../../../src/bot/answer/index.js';
import type { Asker } from '../../../src/bot/asker.js';
import { feedbackCaseSchema, type FeedbackCase } from '../../../src/bot/feedback/feedback-case.js';
import { supportOf } from '../../../src/bot/feedback/feedback-cases.js';
import type { Receipt } from '../../../src/bot/reply/reply.js';
import { receiptOf, type Request, type Responder } from '../../../src/bot/requests/index.js';

/** What answers the cases. */
export interface Answering {
  readonly adviser: Adviser;
  readonly responder: Responder;
}

/**
 * What became of a case.
 * - `right`: the answer rests on what is expected
 * - `wrong`: it does not; or it is the one that users objected to
 * - `open`: it is another than the one that they objected to, and nobody has said what is right
 */
export interface ScoredCase {
  readonly judged: FeedbackCase;
  readonly verdict: 'right' | 'wrong' | 'open';
  readonly faults: readonly string[];
}

/** Reads the lines of `lianwen feedback --export`. */
export function readFeedbackSet(file: URL | string): readonly FeedbackCase[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => feedbackCaseSchema.parse(JSON.parse(line)));
}

/** Answers each case anew as it was asked. */
export async function scoreFeedback(set: readonly FeedbackCase[], answering: Answering): Promise<ScoredCase[]> {
  const scored: ScoredCase[] = [];
  for (const judged of set) scored.push(score(judged, await outcomeOf(judged, answering)));
  return scored;
}

function score(judged: FeedbackCase, outcome: Receipt['outcome']): ScoredCase {
  const { expected, given } = judged;
  if (expected === null) {
    const isSame = outcome.text === given.text;
    return { judged, verdict: isSame ? 'wrong' : 'open', faults: isSame ? ['as users objected to it'] : [] };
  }
  const found = supportOf(outcome);
  const faults = [
    ...(found.kind === expected.kind ? [] : [`${found.kind} instead of ${expected.kind}`]),
    ...missing('cite', expected.sections, found.sections),
    ...missing('quote', expected.quotes, found.quotes),
  ];
  return { judged, verdict: faults.length === 0 ? 'right' : 'wrong', faults };
}

function missing(what: string, expected: readonly string[], found: readonly string[]): readonly string[] {
  const lacking = expected.filter((one) => !found.some((other) => other.includes(one)));
  return lacking.length === 0 ? [] : [`does not ${what} ${lacking.join(' | ')}`];
}

async function outcomeOf(judged: FeedbackCase, { adviser, responder }: Answering): Promise<Receipt['outcome']> {
  const { purpose, question: text, language, thread, document } = judged;
  if (purpose === 'question' || purpose === 'advice') {
    const asked = { text, language, thread, ...(document !== null && { document }) };
    return (await adviser.answer(purpose === 'advice' ? { ...asked, purpose } : asked)).receipt.outcome;
  }
  const receipt = receiptOf(await responder.answer(requestOf(purpose, { text, language }), EVALUATION));
  if (receipt === null) throw new TypeError(`${judged.id} was answered without a receipt`);
  return receipt.outcome;
}

/** Nobody of a workspace. */
const EVALUATION: Asker = { platform: 'terminal', workspace: '', channel: '', user: '' };

function requestOf(
  purpose: Exclude<FeedbackCase['purpose'], 'question' | 'advice'>,
  { text, language }: { readonly text: string; readonly language: 'zh' | 'en' },
): Request {
  switch (purpose) {
    case 'brief':
      return { kind: 'brief', topic: text, length: 'full', file: 'none', language };
    case 'check':
      return { kind: 'check', text, language };
    case 'summary':
      return { kind: 'summarise', text, language };
    case 'indicators':
    case 'growth':
      return { kind: purpose, name: text === '' ? null : text, language };
  }
}
