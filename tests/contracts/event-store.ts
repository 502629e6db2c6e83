import { describe, expect, it } from 'vitest';
import { event, HOLDER } from '../support/state-samples.js';
import { HOLD, type StateUse } from '../support/state-use.js';

/** The contract of `EventStore`. */
export function describeEvents(use: () => StateUse): void {
  describe('events', () => {
    it('are new once, and known from then on, after a restart and after their answer too', async () => {
      expect(await use().state().events.keep(event('1'), HOLDER)).toBe('new');
      expect(await use().state().events.keep(event('1'), HOLDER)).toBe('known');
      await use().restart();
      expect(await use().state().events.keep(event('1'), HOLDER)).toBe('known');
      await use().state().events.done('1');
      expect(await use().state().events.keep(event('1'), HOLDER)).toBe('known');
    });

    it('are known by their message too, in its channel alone, after their answer as well', async () => {
      const { asker, message } = event('1');
      expect(await use().state().events.knows(asker, message)).toBe(false);
      await use().state().events.keep(event('1'), HOLDER);
      await use().state().events.done('1');
      expect(await use().state().events.knows(asker, message)).toBe(true);
      expect(
        await use()
          .state()
          .events.knows({ ...asker, channel: 'C2' }, message),
      ).toBe(false);
      expect(await use().state().events.knows(asker, '170.2')).toBe(false);
    });

    it('are new to exactly one of many that keep them at once', async () => {
      const kept = await Promise.all(Array.from({ length: 8 }, () => use().state().events.keep(event('1'), HOLDER)));
      expect(kept.toSorted()).toEqual(['known', 'known', 'known', 'known', 'known', 'known', 'known', 'new']);
    });

    it('are pending in the order of arrival until they are done or have failed', async () => {
      for (const id of ['b', 'd', 'a', 'c']) {
        await use().state().events.keep(event(id), HOLDER);
        use().pass(1);
      }
      await use().state().events.done('d');
      await use().state().events.failed('a', 'channel_not_found');
      await use().restart();
      expect((await use().state().events.pending()).map(({ id }) => id)).toEqual(['b', 'c']);
    });

    it('of one millisecond are pending in the order of their messages', async () => {
      for (const id of ['2', '3', '1']) await use().state().events.keep(event(id), HOLDER);
      expect((await use().state().events.pending()).map(({ id }) => id)).toEqual(['1', '2', '3']);
    });

    it('come back as they were kept, with what is known of their messages', async () => {
      await use()
        .state()
        .events.keep({ ...event('1'), thread: '170.0' }, HOLDER);
      await use().state().events.placing(HOLDER, '1', 0);
      await use().state().events.placing(HOLDER, '1', 0);
      await use().state().events.placed('1', 0, '171.5');
      await use().state().events.placing(HOLDER, '1', 1);
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
      await use().state().events.keep(event('1'), HOLDER);
      await use().state().events.placed('1', 0, '171.5');
      const [pending] = await use().state().events.pending();
      expect(pending?.parts.get(0)).toEqual({ attempts: 1, message: '171.5' });
    });

    it('are given to who takes them once nobody holds them, in the order of arrival, with their messages', async () => {
      for (const id of ['2', '3', '1']) await use().state().events.keep(event(id), HOLDER);
      await use().state().events.placing(HOLDER, '3', 0);
      expect(await use().state().events.take('another', 'slack')).toEqual([]);
      use().pass(HOLD);
      const taken = await use().state().events.take('another', 'slack');
      expect(taken.map(({ id, parts }) => [id, parts.size])).toEqual([
        ['1', 0],
        ['2', 0],
        ['3', 1],
      ]);
      expect(await use().state().events.take('a third', 'slack')).toEqual([]);
    });

    it('are given to exactly one of many processes that take at once', async () => {
      for (const id of ['1', '2', '3']) await use().state().events.keep(event(id), HOLDER);
      use().pass(HOLD);
      const others = await Promise.all([use().another(), use().another()]);
      const taken = await Promise.all(others.map((other, place) => other.events.take(`holder ${place}`, 'slack')));
      expect(
        taken
          .flat()
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(['1', '2', '3']);
      await Promise.all(others.map((other) => other.close()));
    });

    it('are given to the platform that they came from alone', async () => {
      const { asker } = event('2');
      await use().state().events.keep(event('1'), HOLDER);
      await use()
        .state()
        .events.keep({ ...event('2'), asker: { ...asker, platform: 'discord' } }, HOLDER);
      use().pass(HOLD);
      expect((await use().state().events.take('another', 'discord')).map(({ id }) => id)).toEqual(['2']);
      expect((await use().state().events.take('another', 'slack')).map(({ id }) => id)).toEqual(['1']);
    });

    it('stay with who renews them, and no others', async () => {
      for (const id of ['1', '2']) await use().state().events.keep(event(id), HOLDER);
      use().pass(HOLD - 1);
      await use().state().events.renew('another', ['1', '2']);
      await use().state().events.renew(HOLDER, ['1']);
      await use().state().events.renew(HOLDER, []);
      use().pass(1);
      expect((await use().state().events.take('another', 'slack')).map(({ id }) => id)).toEqual(['2']);
    });

    it('that were let go are given away after the delay, unless another holds them', async () => {
      await use().state().events.keep(event('1'), HOLDER);
      await use().state().events.release('another', '1', 0);
      expect(await use().state().events.take('another', 'slack')).toEqual([]);
      await use().state().events.release(HOLDER, '1', 10);
      use().pass(9);
      expect(await use().state().events.take('another', 'slack')).toEqual([]);
      use().pass(1);
      expect((await use().state().events.take('another', 'slack')).map(({ id }) => id)).toEqual(['1']);
    });

    it('tell who has lost one that another has taken, and prolong the hold of who has not', async () => {
      await use().state().events.keep(event('1'), HOLDER);
      use().pass(HOLD);
      expect(await use().state().events.placing(HOLDER, '1', 0)).toBe('held');
      expect(await use().state().events.take('another', 'slack')).toEqual([]);
      use().pass(HOLD);
      await use().state().events.take('another', 'slack');
      expect(await use().state().events.placing(HOLDER, '1', 1)).toBe('lost');
      expect((await use().state().events.pending())[0]?.parts.has(1)).toBe(false);
    });

    it('are nobody’s once they are erased', async () => {
      expect(await use().state().events.placing(HOLDER, 'erased', 0)).toBe('held');
    });

    it('are remembered for their time, and waiting ones for as long as they wait', async () => {
      await use().state().events.keep(event('1'), HOLDER);
      await use().state().events.keep(event('2'), HOLDER);
      await use().state().events.done('1');
      use().pass(1999);
      await use().state().sweep();
      expect(await use().state().events.keep(event('1'), HOLDER)).toBe('known');
      use().pass(1);
      await use().state().sweep();
      expect(await use().state().events.keep(event('1'), HOLDER)).toBe('new');
      expect(await use().state().events.keep(event('2'), HOLDER)).toBe('known');
    });
  });
}
