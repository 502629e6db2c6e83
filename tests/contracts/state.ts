import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asker, event, HOLDER, place, receipt } from '../support/state-samples.js';
import { useState, type StateUnderTest, type StateUse } from '../support/state-use.js';
import { describeEvents } from './event-store.js';
import { describeErasure } from './state-erasure.js';
import { describeThreads } from './thread-store.js';

/** The contract of `State`: of the whole, and of each of its stores. */
export function describeState(name: string, create: () => Promise<StateUnderTest>): void {
  describe(`${name} keeps the contract of a state`, () => {
    let started: StateUse;
    const use = (): StateUse => started;
    beforeEach(async () => {
      started = await useState(await create());
    });
    afterEach(() => started.end());

    describeEvents(use);
    describeThreads(use);
    describeErasure(use);

    it('holds the last installation of a workspace', async () => {
      expect(await use().state().installations.read('T1')).toBeNull();
      await use().state().installations.keep('T1', '{"token":"a"}');
      await use().state().installations.keep('T1', '{"token":"b"}');
      await use().state().installations.keep('T2', '{"token":"c"}');
      await use().restart();
      expect(await use().state().installations.read('T1')).toBe('{"token":"b"}');
    });

    it('holds the settings of a user, and none where none were made', async () => {
      expect(await use().state().settings.read('T1', 'U1')).toEqual({ language: null, visibility: null });
      await use().state().settings.keep('T1', 'U1', { language: 'zh', visibility: null });
      await use().state().settings.keep('T1', 'U1', { language: 'en', visibility: 'ephemeral' });
      expect(await use().state().settings.read('T1', 'U1')).toEqual({ language: 'en', visibility: 'ephemeral' });
      expect(await use().state().settings.read('T1', 'U2')).toEqual({ language: null, visibility: null });
    });

    it('holds the last word of each user on each answer, oldest first', async () => {
      const given = { message: '171.1', reason: null, receipt: receipt('q') };
      await use()
        .state()
        .feedback.keep({ ...given, asker: asker('U1'), verdict: 'up' });
      use().pass(1);
      await use()
        .state()
        .feedback.keep({ ...given, asker: asker('U2'), verdict: 'up', receipt: null });
      use().pass(1);
      await use()
        .state()
        .feedback.keep({ ...given, asker: asker('U1'), verdict: 'down', reason: '数字不对' });
      expect(await use().state().feedback.all()).toEqual([
        { ...given, asker: asker('U2'), verdict: 'up', receipt: null },
        { ...given, asker: asker('U1'), verdict: 'down', reason: '数字不对' },
      ]);
    });

    it('holds the receipt of a message for its time', async () => {
      await use().state().receipts.keep(asker('U1'), '171.1', receipt('first'));
      await use().state().receipts.keep(asker('U1'), '171.1', receipt('second'));
      expect(await use().state().receipts.read(place, '171.1')).toEqual(receipt('second'));
      expect(
        await use()
          .state()
          .receipts.read({ ...place, channel: 'C2' }, '171.1'),
      ).toBeNull();
      use().pass(3000);
      expect(await use().state().receipts.read(place, '171.1')).toBeNull();
      await use().state().sweep();
      use().pass(-3000);
      expect(await use().state().receipts.read(place, '171.1')).toBeNull();
    });

    it('is ready from the first use on, for several that open it at once', async () => {
      const others = await Promise.all([1, 2, 3].map(() => use().another()));
      expect(await Promise.all(others.map((other) => other.events.keep(event('1'), HOLDER)))).toContain('new');
      await Promise.all(others.map((other) => other.close()));
    });

    it('says STATE_UNAVAILABLE once it is closed', async () => {
      await use().state().close();
      await expect(use().state().events.keep(event('1'), HOLDER)).rejects.toMatchObject({ code: 'STATE_UNAVAILABLE' });
    });
  });
}
