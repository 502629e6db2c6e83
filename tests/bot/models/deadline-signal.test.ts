import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { deadlineSignal } from '../../../src/bot/models/deadline-signal.js';

/** Frees whatever nothing holds: the flag gives new contexts the function. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('Garbage cannot be collected here.');
  collect();
}

describe('the deadline of a question', () => {
  it('comes after memory was collected, with someone who may leave', async () => {
    const signal = deadlineSignal(50, new AbortController().signal);
    collectGarbage();
    await once(signal, 'abort');
    expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
  });

  it('comes at once where whoever asked left, before or after', () => {
    const asker = new AbortController();
    const signal = deadlineSignal(60_000, asker.signal);
    expect(signal.aborted).toBe(false);
    asker.abort();
    expect(signal.aborted).toBe(true);
    expect(deadlineSignal(60_000, asker.signal).aborted).toBe(true);
  });
});
