/** Lets a test wait for what the app does, without a clock: every request of the app may change something. */
export class Changes {
  private readonly watchers = new Set<() => void>();

  /** Says that something may have changed. */
  notify(): void {
    for (const look of this.watchers) look();
  }

  /** Resolves with what is read, as soon as it is neither null, undefined nor false. */
  until<Value>(read: () => Value | null | undefined | false): Promise<Value> {
    return new Promise((resolve) => {
      const look = (): void => {
        const value = read();
        if (value === null || value === undefined || value === false) return;
        this.watchers.delete(look);
        resolve(value);
      };
      this.watchers.add(look);
      look();
    });
  }
}
