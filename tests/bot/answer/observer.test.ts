import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdviser, type AnswerObserver } from '../../../src/bot/answer/index.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';

type Note = Parameters<AnswerObserver>[0];

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

async function notesOf(...questions: readonly string[]): Promise<readonly Note[]> {
  const notes: Note[] = [];
  const { knowledge } = bundled;
  const adviser = createAdviser({ knowledge, version: 'test', observe: (note) => void notes.push(note) });
  for (const text of questions) await adviser.answer({ text });
  return notes;
}

describe('the observer of an adviser', () => {
  it.each([
    ['2022年稀土出口多少？', 'answer', null],
    ['Who wrote the paper?', 'refusal', 'authors'],
    ['2023年稀土出口多少？', 'refusal', 'period'],
  ])('hears how "%s" is answered', async (question, kind, refusal) => {
    expect(await notesOf(question)).toEqual([{ asker: null, kind, refusal, dropped: 0 }]);
  });

  it('hears of every reply, also of one that was worked out before', async () => {
    expect(await notesOf('2022年稀土出口多少？', '2022年稀土出口多少？')).toHaveLength(2);
  });
});
