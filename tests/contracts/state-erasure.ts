import { beforeEach, describe, expect, it } from 'vitest';
import { asker, event, HOLDER, place, receipt, thread } from '../support/state-samples.js';
import type { StateUse } from '../support/state-use.js';

/** What erasing removes, and what it leaves. */
export function describeErasure(use: () => StateUse): void {
  describe('erasing', () => {
    const fill = async (user: string, workspace: string): Promise<void> => {
      const id = `${workspace}-${user}`;
      const who = asker(user, workspace);
      await use()
        .state()
        .events.keep(event(id, user, workspace), HOLDER);
      await use().state().events.placing(HOLDER, id, 0);
      await use()
        .state()
        .threads.append({ ...thread, workspace }, { message: id, user, question: id });
      await use().state().settings.keep(workspace, user, { language: 'zh', visibility: null });
      await use().state().receipts.keep(who, id, receipt(id));
      await use()
        .state()
        .feedback.keep({ asker: who, message: id, verdict: 'up', reason: null, receipt: receipt(id) });
      await use().state().installations.keep(workspace, '{}');
    };
    const rest = async (): Promise<unknown> => ({
      events: (await use().state().events.pending()).map(({ id }) => id),
      turns: [
        ...(await use().state().threads.read(thread)),
        ...(await use()
          .state()
          .threads.read({ ...thread, workspace: 'T2' })),
      ],
      feedback: (await use().state().feedback.all()).map(({ message }) => message),
      language: (await use().state().settings.read('T1', 'U1')).language,
      receipt: (await use().state().receipts.read(place, 'T1-U1'))?.question ?? null,
      installation: await use().state().installations.read('T1'),
    });
    beforeEach(async () => {
      await fill('U1', 'T1');
      await fill('U2', 'T1');
      await fill('U1', 'T2');
    });

    it('of a user removes all that is theirs in one workspace, and nothing else', async () => {
      expect(await use().state().eraseUser('T1', 'U1')).toBe(5);
      const kept = ['T1-U2', 'T2-U1'];
      expect(await rest()).toEqual({
        events: kept,
        turns: kept,
        feedback: kept,
        language: null,
        receipt: null,
        installation: '{}',
      });
      expect(await use().state().eraseUser('T1', 'U1')).toBe(0);
    });

    it('of a workspace removes its installation too', async () => {
      expect(await use().state().eraseWorkspace('T1')).toBe(11);
      expect(await rest()).toEqual({
        events: ['T2-U1'],
        turns: ['T2-U1'],
        feedback: ['T2-U1'],
        language: null,
        receipt: null,
        installation: null,
      });
    });

    it('leaves no trace of an event that is being answered meanwhile', async () => {
      await use().state().eraseUser('T1', 'U1');
      await use().state().events.placing(HOLDER, 'T1-U1', 0);
      await use().state().events.placed('T1-U1', 0, '171.1');
      await use().state().events.done('T1-U1');
      expect(await use().state().events.keep(event('T1-U1'), HOLDER)).toBe('new');
      const again = (await use().state().events.pending()).find(({ id }) => id === 'T1-U1');
      expect(again?.parts).toEqual(new Map());
    });
  });
}
