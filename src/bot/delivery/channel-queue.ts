/** Runs the work of one channel in order, and that of different channels side by side. */
export class ChannelQueue {
  readonly #tails = new Map<string, Promise<void>>();
  #size = 0;

  /** Runs the work after all that was added for its channel before. It must not reject. */
  add(channel: string, work: () => Promise<void>): void {
    this.#size += 1;
    const tail = (this.#tails.get(channel) ?? Promise.resolve()).then(work).finally(() => {
      this.#size -= 1;
      if (this.#tails.get(channel) === tail) this.#tails.delete(channel);
    });
    this.#tails.set(channel, tail);
  }

  /** How much waits or runs. */
  get size(): number {
    return this.#size;
  }

  /** Resolves when nothing waits or runs any more. */
  async idle(): Promise<void> {
    while (this.#tails.size > 0) await Promise.all(this.#tails.values());
  }
}
