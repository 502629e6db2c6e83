import { afterAll, beforeAll, expect, it } from 'vitest';

import { createAdviser, type Adviser } from '../../../../src/bot/answer/index.js';
import { modelMessages } from '../../../../src/bot/messages/models.js';
import type { KnowledgeIndex } from '../../../../src/knowledge/index.js';
import { RECORDING, replayed } from '../../../eval/planner/evaluate-planners.js';
import { plannerCases } from '../../../eval/planner/planner-cases.js';
import { openBundledKnowledge } from '../../../support/bundled-knowledge.js';
import { Recording } from '../../../support/recorded-transport.js';

// Of a scripted model, not a vendor's: it shows that what was exchanged is understood again, without a network. Where
// prompts or plans have changed it does not fit any more: npm run eval -- --planner model --record.
const steps = plannerCases(0);

let knowledge: KnowledgeIndex;
let adviser: Adviser;
let rules: Adviser;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
  const model = { port: replayed(new Recording(RECORDING)), planner: 'model' } as const;
  adviser = createAdviser({ knowledge, version: 'test', model });
  rules = createAdviser({ knowledge, version: 'test' });
});
afterAll(() => knowledge.close());

it('holds questions that take several steps, in both languages', () => {
  expect(steps.length).toBeGreaterThanOrEqual(20);
});

it.each(steps.map((one) => [one.question, one] as const))('is played again: %s', async (question, { faults }) => {
  const reply = await adviser.answer({ text: question });
  const { without, reasons } = modelMessages[reply.language];
  expect(reply.text).not.toContain(without(reasons.away));
  expect(faults(reply)).toEqual([]);
  if (reply.kind !== 'answer') return;
  const again = await rules.answer({ text: question, recorded: reply.receipt.plan });
  expect(again.receipt.outcome).toEqual(reply.receipt.outcome);
});
