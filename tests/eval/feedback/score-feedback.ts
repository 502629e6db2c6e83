import { readFileSync } from 'node:fs';

import type { Asker } from '../../../src/bot/asker.js';
import { feedbackCaseSchema, type FeedbackCase } from '../../../src/bot/feedback/feedback-case.js';
import { supportOf } from '../../../src/bot/feedback/feedback-cases.js';
import type { Receipt } from '../../../src/bot/reply/reply.js';
import { receiptOf, type Responder } from '../../../src/bot/requests/index.js';

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
export async function scoreFeedback(set: readonly FeedbackCase[], responder: Responder): Promise<ScoredCase[]> {
  const scored: ScoredCase[] = [];
  for (const judged of set) scored.push(score(judged, await outcomeOf(judged, responder)));
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

/** Nobody of a workspace. */
const EVALUATION: Asker = { platform: 'terminal', workspace: '', channel: '', user: '' };

async function outcomeOf({ id, request, thread }: FeedbackCase, responder: Responder): Promise<Receipt['outcome']> {
  const receipt = receiptOf(await responder.answer(request, EVALUATION, thread));
  if (receipt === null) throw new TypeError(`${id} was answered without a receipt`);
  return receipt.outcome;
}
