import { describe, expect, it } from 'vitest';
import { thread } from '../support/state-samples.js';
import type { StateUse } from '../support/state-use.js';

/** The contract of `ThreadStore`. */
export function describeThreads(use: () => StateUse): void {
  describe('threads', () => {
    const ask = (message: string, question: string, user = 'U1'): Promise<void> =>
      use().state().threads.append(thread, { message, user, question });

    it('hold their questions in the order of messages', async () => {
      await ask('170.2', '那家具呢？');
      await ask('170.1', '稀土出口增长多少？');
      await use().restart();
      expect(await use().state().threads.read(thread)).toEqual(['稀土出口增长多少？', '那家具呢？']);
      expect(
        await use()
          .state()
          .threads.read({ ...thread, thread: '170.9' }),
      ).toEqual([]);
      expect(
        await use()
          .state()
          .threads.read({ ...thread, channel: 'C2' }),
      ).toEqual([]);
    });

    it('give only what was asked before a message', async () => {
      for (const message of ['170.1', '170.2', '170.3']) await ask(message, message);
      expect(await use().state().threads.read(thread, '170.3')).toEqual(['170.1', '170.2']);
      expect(await use().state().threads.read(thread, '170.1')).toEqual([]);
    });

    it('hold a message once', async () => {
      await ask('170.1', 'first');
      await ask('170.1', 'again');
      expect(await use().state().threads.read(thread)).toEqual(['first']);
    });

    it('keep the last turns only', async () => {
      for (const message of ['170.1', '170.2', '170.3', '170.4', '170.5']) await ask(message, message);
      expect(await use().state().threads.read(thread)).toEqual(['170.3', '170.4', '170.5']);
    });

    it('forget turns after their time, swept or not', async () => {
      await ask('170.1', 'old');
      use().pass(500);
      await ask('170.2', 'young');
      use().pass(500);
      expect(await use().state().threads.read(thread)).toEqual(['young']);
      expect(await use().state().threads.recent('T1', 'U1', 5)).toEqual(['young']);
      await use().state().sweep();
      use().pass(-500);
      expect(await use().state().threads.read(thread)).toEqual(['young']);
    });

    it('tell what a user asked last', async () => {
      await ask('170.1', 'one');
      await ask('170.2', 'not mine', 'U2');
      use().pass(1);
      await use()
        .state()
        .threads.append({ ...thread, thread: '9' }, { message: '9', user: 'U1', question: 'two' });
      use().pass(1);
      await ask('170.3', 'three');
      expect(await use().state().threads.recent('T1', 'U1', 2)).toEqual(['three', 'two']);
      expect(await use().state().threads.recent('T2', 'U1', 2)).toEqual([]);
    });

    it.each(["Robert'); DROP TABLE turn;--", '"$1 ? :a', '换行\n\t😀 𠮷', 'x'.repeat(40_000), ''])(
      'hold %j as it is',
      async (question) => {
        await ask('170.1', question);
        expect(await use().state().threads.read(thread)).toEqual([question]);
      },
    );

    it('hold U+0000, which not every database takes, as U+FFFD', async () => {
      await ask('170.1', 'a\u0000b');
      expect(await use().state().threads.read(thread)).toEqual(['a\uFFFDb']);
    });
  });
}
