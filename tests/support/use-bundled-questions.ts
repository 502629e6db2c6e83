import { afterAll, beforeAll, expect } from 'vitest';
import type { Reply } from '../../src/bot/reply/reply.js';
import { openBundledAdviser, type BundledAdviser } from './bundled-knowledge.js';
import { faultsIn } from './reply-faults.js';

/** Asks the last of some turns, behind those before it; what comes back is without fault. */
export type AskTurns = (...turns: readonly string[]) => Promise<Reply>;

/** Opens the bundled paper before the tests of a file, and closes it after them. */
export function useBundledQuestions(): AskTurns {
  let bundled: BundledAdviser;
  beforeAll(async () => {
    bundled = await openBundledAdviser();
  });
  afterAll(() => bundled.knowledge.close());
  return async (...turns) => {
    const reply = await bundled.adviser.answer({ text: turns.at(-1) ?? '', thread: turns.slice(0, -1) });
    expect(faultsIn(reply, bundled.knowledge.corpus)).toEqual([]);
    return reply;
  };
}
