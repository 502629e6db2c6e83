import { beforeAll, describe, expect, it } from 'vitest';
import { getReady, whileWaiting } from '../../../../src/bot/answer/writing/get-ready.js';
import { evidencePieces } from '../../../../src/bot/answer/writing/pieces.js';
import { loadCorpus, type Corpus } from '../../../../src/knowledge/index.js';
import { draftOf } from './recorded.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

/** What happens, in order. */
class Diary {
  readonly entries: string[] = [];

  /** A stream that notes when it is asked, when it ends, and when it is left. */
  async *stream(...items: readonly string[]): AsyncGenerator<string, void, void> {
    this.entries.push('asked');
    try {
      for (const item of items) {
        await Promise.resolve();
        yield item;
      }
      this.entries.push('ended');
    } finally {
      this.entries.push('closed');
    }
  }

  readonly work = async (): Promise<void> => {
    this.entries.push('work');
    await Promise.resolve();
    this.entries.push('done');
  };
}

describe('while a model is waited for', () => {
  it('is worked, after it was asked and before anything of it is passed on', async () => {
    const diary = new Diary();
    for await (const item of whileWaiting(diary.stream('a', 'b'), diary.work)) diary.entries.push(item);
    expect(diary.entries[0]).toBe('asked');
    expect(diary.entries.filter((entry) => entry !== 'asked')).toEqual(['work', 'done', 'a', 'b', 'ended', 'closed']);
  });

  it('is worked to its end where the model says nothing', async () => {
    const diary = new Diary();
    for await (const item of whileWaiting(diary.stream(), diary.work)) diary.entries.push(item);
    expect(diary.entries).toEqual(['asked', 'ended', 'closed', 'work', 'done']);
  });

  it('closes a stream that is left early', async () => {
    const diary = new Diary();
    for await (const _ of whileWaiting(diary.stream('a', 'b'), diary.work)) break;
    expect(diary.entries.at(-1)).toBe('closed');
    expect(diary.entries).not.toContain('ended');
  });

  it('closes it where the work fails, and says why', async () => {
    const diary = new Diary();
    const failing = whileWaiting(diary.stream('a', 'b'), () => Promise.reject(new Error('no names')));
    await expect(failing.next()).rejects.toThrow('no names');
    expect(diary.entries.at(-1)).toBe('closed');
  });

  it('passes on what the model fails with', async () => {
    const broken = whileWaiting(
      // oxlint-disable-next-line require-yield
      (async function* fails(): AsyncGenerator<string> {
        await Promise.resolve();
        throw new Error('the line is dead');
      })(),
      () => Promise.resolve(),
    );
    await expect(broken.next()).rejects.toThrow('the line is dead');
  });
});

describe('getting ready', () => {
  it('leaves others their turn, and stops where nobody waits any more', async () => {
    const draft = draftOf('w34');
    const pieces = evidencePieces(draft.blocks, draft, 'en');
    const stopping = new AbortController();
    let turns = 0;
    let turn = setImmediate(function count() {
      turns += 1;
      if (turns === 2) stopping.abort();
      turn = setImmediate(count);
    });
    await getReady(pieces, { question: '', language: 'en', corpus, signal: stopping.signal });
    const untilStopped = turns;
    await getReady(pieces, { question: '', language: 'en', corpus });
    clearImmediate(turn);
    expect(untilStopped).toBeLessThan(turns - untilStopped);
  });
});
