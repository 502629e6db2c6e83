import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Watch } from '../../../watch.js';

/** Opens something; tells of its progress, and ends where the signal aborts. */
export type Open<Opened> = (onProgress: (done: number, total: number) => void, signal: AbortSignal) => Promise<Opened>;

type Listener = NonNullable<Watch['onStep']>;

/**
 * Something that takes long to open and is wanted by several: opened once, in the background. One that wants it hears
 * of the progress while waiting. What could not be opened is tried again by the next who wants it.
 */
export class Opening<Opened> {
  readonly #open: Open<Opened>;
  readonly #stopped = new AbortController();
  readonly #listeners = new Set<Listener>();
  #opened: Promise<Opened> | null = null;

  constructor(open: Open<Opened>) {
    this.#open = open;
  }

  /** Waits for it; begins to open it where nobody has. */
  async wanted({ onStep }: Watch): Promise<Opened> {
    if (onStep) this.#listeners.add(onStep);
    try {
      this.#opened ??= this.#begin();
      return await this.#opened;
    } finally {
      if (onStep) this.#listeners.delete(onStep);
    }
  }

  /** Ends an opening that is under way, and gives what was opened; null where nothing was. */
  async stop(): Promise<Opened | null> {
    this.#stopped.abort();
    return (await this.#opened?.catch(() => null)) ?? null;
  }

  async #begin(): Promise<Opened> {
    // Whoever wants it hears of a failure, also one that comes at once.
    await nextTurn();
    const tell: Listener = (done, total) => this.#listeners.forEach((listener) => listener(done, total));
    try {
      return await this.#open(tell, this.#stopped.signal);
    } catch (error) {
      this.#opened = null;
      throw error;
    }
  }
}
