import { beforeAbort } from '../before-abort.js';

/** What is made in time. Throws where the signal fires first; what is made later is dropped. */
function inTime<Made>(made: Promise<Made>, signal: AbortSignal): Promise<Made> {
  return beforeAbort(made, signal, () => new Error('It was not waited for.', { cause: signal.reason }));
}

/** What comes until the signal fires, from a source that may not listen to it. Throws where it fires first. */
export async function* untilAborted<Item>(
  open: () => Promise<AsyncIterable<Item>>,
  signal: AbortSignal,
): AsyncGenerator<Item, void, void> {
  const items = (await inTime(open(), signal))[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await inTime(items.next(), signal);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // Not waited for: a source that hangs does not end either.
    void items.return?.().catch(() => undefined);
  }
}
