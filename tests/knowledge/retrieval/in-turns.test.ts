import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CancelledError } from '../../../src/knowledge/index.js';
import { inTurns } from '../../../src/knowledge/retrieval/in-turns.js';

describe('inTurns', () => {
  it('gives what map gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer(), { maxLength: 300 }), async (items) => {
        expect(await inTurns(items, (item) => item * 2, undefined)).toEqual(items.map((item) => item * 2));
      }),
    );
  });

  it('hears an interrupt while it works, though a few items take all the time', async () => {
    const cancel = new AbortController();
    let worked = 0;
    const work = inTurns(
      Array.from({ length: 50 }, (_, index) => index),
      () => {
        const until = performance.now() + 10;
        while (performance.now() < until) worked += 0;
        worked += 1;
      },
      cancel.signal,
    );
    setImmediate(() => cancel.abort());
    await expect(work).rejects.toBeInstanceOf(CancelledError);
    expect(worked).toBeLessThan(50);
  });
});
