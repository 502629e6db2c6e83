import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdviser, type AnswerObserver } from '../../../src/bot/answer/index.js';
import { createBriefer } from '../../../src/bot/briefing/index.js';
import { createResponder, type Request } from '../../../src/bot/requests/index.js';
import { startingQuestions } from '../../../src/bot/starting-questions.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { asker } from '../../support/state-samples.js';

type AnswerNote = Parameters<AnswerObserver>[0];

const ASKER = asker('U1');

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

/** What is noted of requests that one user makes, by a responder whose parts note as those of a service do. */
async function notesOf(request: Request): Promise<readonly AnswerNote[]> {
  const notes: AnswerNote[] = [];
  const parts = { knowledge: bundled.knowledge, version: 'test', observe: (note: AnswerNote) => void notes.push(note) };
  const responder = createResponder({ ...parts, adviser: createAdviser(parts), briefer: createBriefer(parts) });
  await responder.answer(request, ASKER);
  return notes;
}

describe('whatever is asked for', () => {
  it.each<[Request, Pick<AnswerNote, 'kind' | 'refusal'>]>([
    [
      { kind: 'ask', question: '2022年稀土出口多少？' },
      { kind: 'answer', refusal: null },
    ],
    [
      { kind: 'ask', question: 'Who wrote the paper?' },
      { kind: 'refusal', refusal: 'authors' },
    ],
    [
      { kind: 'recommend', description: 'We make EDA software.' },
      { kind: 'answer', refusal: null },
    ],
    [
      { kind: 'documents', language: 'zh' },
      { kind: 'answer', refusal: null },
    ],
    [
      { kind: 'indicators', name: null, language: 'zh' },
      { kind: 'answer', refusal: null },
    ],
    [
      { kind: 'growth', name: '稀土' },
      { kind: 'answer', refusal: null },
    ],
    [
      { kind: 'indicators', name: 'rare earth exports 2022' },
      { kind: 'answer', refusal: null },
    ],
    [
      { kind: 'brief', topic: '稀土', length: 'short', file: 'none' },
      { kind: 'answer', refusal: null },
    ],
    [
      { kind: 'brief', topic: 'bitcoin', length: 'full', file: 'word' },
      { kind: 'refusal', refusal: 'unknown-topic' },
    ],
    [
      { kind: 'check', text: '2022年稀土出口80亿元。' },
      { kind: 'answer', refusal: null },
    ],
    [
      { kind: 'summarise', text: '2022年稀土出口80亿元。' },
      { kind: 'answer', refusal: null },
    ],
    [
      { kind: 'summarise', text: 'Lunch is at noon.' },
      { kind: 'refusal', refusal: 'no-support' },
    ],
  ])('is noted once, with who asked: %j', async (request, expected) => {
    expect(await notesOf(request)).toEqual([{ asker: ASKER, dropped: 0, ...expected }]);
  });

  it('is told from what a platform asks by itself', async () => {
    const notes: AnswerNote[] = [];
    const adviser = createAdviser({ ...bundled, version: 'test', observe: (note) => void notes.push(note) });
    await startingQuestions(bundled.knowledge.corpus, adviser);
    expect(new Set(notes.map((note) => note.asker))).toEqual(new Set([null]));
  });
});
