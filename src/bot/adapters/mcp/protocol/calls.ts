import { setImmediate as nextTurn } from 'node:timers/promises';

/** The requests that are being answered. */
export class Calls {
  readonly #running = new Set<Promise<unknown>>();

  /** Counts a request until it is answered. */
  async during<Result>(work: Promise<Result>): Promise<Result> {
    this.#running.add(work);
    try {
      return await work;
    } finally {
      this.#running.delete(work);
    }
  }

  /** Waits until none is left, and what was answered is on its way. */
  async ended(): Promise<void> {
    await nextTurn();
    while (this.#running.size > 0) {
      await Promise.allSettled(this.#running);
      await nextTurn();
    }
  }
}
