import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLine } from '../../../src/bot/adapters/terminal/json-line.js';
import { feedbackCases } from '../../../src/bot/feedback/feedback-cases.js';
import type { FeedbackCase } from '../../../src/bot/feedback/feedback-case.js';
import { receiptOf, type Request } from '../../../src/bot/requests/index.js';
import type { Feedback } from '../../../src/bot/state/state.js';
import { readFeedbackSet, scoreFeedback, type ScoredCase } from '../../eval/feedback/score-feedback.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { responderOf } from '../../support/responder-of.js';
import { asker } from '../../support/state-samples.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const ASKER = asker('U1');
const THREAD = ['2022年稀土出口比2021年增长了多少？'];
const REQUESTS: readonly Request[] = [
  { kind: 'ask', question: '那家具呢？' },
  { kind: 'ask', question: 'Who wrote the paper?' },
  { kind: 'recommend', description: 'We make lithography equipment and have no domestic suppliers.' },
  { kind: 'check', text: '2022年稀土出口80亿元。', language: 'en' },
  { kind: 'summarise', text: '供应链韧性很重要。2022年稀土出口80亿元。' },
  { kind: 'brief', topic: '稀土', length: 'short', file: 'none' },
  { kind: 'growth', name: '稀土' },
];

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

async function judged(verdict: Feedback['verdict']): Promise<readonly Feedback[]> {
  const responder = responderOf(bundled);
  return Promise.all(
    REQUESTS.map(async (request, index) => {
      const answered = await responder.answer(request, ASKER, request.kind === 'ask' ? THREAD : []);
      return { asker: ASKER, message: `${index}`, verdict, reason: null, receipt: receiptOf(answered) };
    }),
  );
}

/** The cases as the evaluation reads them from the file that the command wrote. */
async function evaluated(cases: readonly FeedbackCase[]): Promise<readonly ScoredCase['verdict'][]> {
  const file = join(await temporaryFolder(), 'feedback.jsonl');
  await writeFile(file, cases.map((one) => `${jsonLine(one)}\n`).join(''));
  const scored = await scoreFeedback(readFeedbackSet(file), responderOf(bundled));
  return scored.map(({ verdict }) => verdict);
}

describe('exported feedback in the evaluation', () => {
  it('is asked again as it was asked, whatever it was: what helped is right', async () => {
    const cases = feedbackCases(await judged('up'));
    expect(cases.map(({ request }) => request.kind)).toEqual(REQUESTS.map(({ kind }) => kind));
    expect(new Set(await evaluated(cases))).toEqual(new Set(['right']));
  });

  it('is wrong where the answer is still the one that users objected to', async () => {
    expect(new Set(await evaluated(feedbackCases(await judged('down'))))).toEqual(new Set(['wrong']));
  });

  it('is open where the answer has changed, until somebody says what is right', async () => {
    const cases = feedbackCases(await judged('down'));
    const changed = cases.map((one) => ({ ...one, given: { ...one.given, text: '从前的回答' } }));
    expect(new Set(await evaluated(changed))).toEqual(new Set(['open']));
    const [furniture, ...others] = changed.map((one) => ({ ...one, expected: one.given }));
    if (furniture === undefined) throw new Error('no case');
    const elsewhere = { ...furniture, expected: { ...furniture.expected, quotes: ['另一处原文'] } };
    expect(await evaluated([elsewhere, ...others])).toEqual(['wrong', ...others.map(() => 'right')]);
  });
});
