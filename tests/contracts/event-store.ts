import { describe, expect, it } from 'vitest';
import { event } from '../support/state-samples.js';
import type { StateUse } from '../support/state-use.js';

/** The contract of `EventStore`. */
export function describeEvents(use: () => StateUse): void {
  describe('events', () => {
    it('are new once, and known from then on, after a restart and after their answer too', async () => {
      expect(await use().state().events.keep(event('1'))).toBe('new');
      expect(await use().state().events.keep(event('1'))).toBe('known');
      await use().restart();
      expect(await use().state().events.keep(event('1'))).toBe('known');
      await use().state().events.done('1');
      expect(await use().state().events.keep(event('1'))).toBe('known');
    });

    it('are new to exactly one of many that keep them at once', async () => {
      const kept = await Promise.all(Array.from({ length: 8 }, () => use().state().events.keep(event('1'))));
      expect(kept.toSorted()).toEqual(['known', 'known', 'known', 'known', 'known', 'known', 'known', 'new']);
    });

    it('are pending in the order of arrival until they are done or have failed', async () => {
      for (const id of ['b', 'd', 'a', 'c']) {
        await use().state().events.keep(event(id));
        use().pass(1);
      }
      await use().state().events.done('d');
      await use().state().events.failed('a', 'channel_not_found');
      await use().restart();
      expect((await use().state().events.pending()).map(({ id }) => id)).toEqual(['b', 'c']);
    });

    it('of one millisecond are pending in the order of their messages', async () => {
      for (const id of ['2', '3', '1']) await use().state().events.keep(event(id));
      expect((await use().state().events.pending()).map(({ id }) => id)).toEqual(['1', '2', '3']);
    });

    it('come back as they were kept, with what is known of their messages', async () => {
      await use()
        .state()
        .events.keep({ ...event('1'), thread: '170.0' });
      await use().state().events.placing('1', 0);
      await use().state().events.placing('1', 0);
      await use().state().events.placed('1', 0, '171.5');
      await use().state().events.placing('1', 1);
      await use().restart();
      expect(await use().state().events.pending()).toEqual([
        {
          ...event('1'),
          thread: '170.0',
          parts: new Map([
            [0, { attempts: 2, message: '171.5' }],
            [1, { attempts: 1, message: null }],
          ]),
        },
      ]);
    });

    it('take a message that was found though nothing tells of its posting', async () => {
      await use().state().events.keep(event('1'));
      await use().state().events.placed('1', 0, '171.5');
      const [pending] = await use().state().events.pending();
      expect(pending?.parts.get(0)).toEqual({ attempts: 1, message: '171.5' });
    });

    it('are remembered for their time, and waiting ones for as long as they wait', async () => {
      await use().state().events.keep(event('1'));
      await use().state().events.keep(event('2'));
      await use().state().events.done('1');
      use().pass(1999);
      await use().state().sweep();
      expect(await use().state().events.keep(event('1'))).toBe('known');
      use().pass(1);
      await use().state().sweep();
      expect(await use().state().events.keep(event('1'))).toBe('new');
      expect(await use().state().events.keep(event('2'))).toBe('known');
    });
  });
}
