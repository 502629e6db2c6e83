/** When a process is killed: at its n-th call to the outside, before or after the call takes effect. */
export interface Kill {
  readonly call: number;
  readonly moment: 'before' | 'after';
}

const NEVER = Promise.race<never>([]);

/**
 * The life of a process. After its kill no call returns to it any more, so nothing of it goes on. What it had sent by then
 * still takes effect, and that within milliseconds: long before its hold lapses and another process looks for it.
 */
export class ProcessLife {
  readonly #kill: Kill | null;
  readonly #inFlight = new Set<Promise<unknown>>();
  #calls = 0;
  #end: () => void = () => undefined;
  #over = false;
  /** Resolves when the process is killed, and what it had sent is done. */
  readonly killed: Promise<'killed'>;

  constructor(kill: Kill | null) {
    this.#kill = kill;
    this.killed = new Promise((resolve) => {
      this.#end = () => resolve('killed');
    });
  }

  get over(): boolean {
    return this.#over;
  }

  /** The same object, whose asynchronous methods are calls of this process. */
  calls<T extends object>(target: T): T {
    return new Proxy(target, {
      get: (object, name) => {
        const member: unknown = Reflect.get(object, name);
        if (typeof member !== 'function') return member;
        return (...args: readonly unknown[]) => this.#call(() => Reflect.apply(member, object, args));
      },
    });
  }

  async #call(act: () => unknown): Promise<unknown> {
    this.#calls += 1;
    const { call, moment } = this.#kill ?? { call: Infinity, moment: 'before' };
    if (this.#calls > call) return NEVER;
    if (this.#calls === call && moment === 'before') return this.#die();
    const sent = Promise.resolve(act());
    this.#inFlight.add(sent);
    if (this.#calls === call) return this.#die();
    await Promise.allSettled([sent]);
    this.#inFlight.delete(sent);
    return this.#over ? NEVER : sent;
  }

  async #die(): Promise<never> {
    this.#over = true;
    await Promise.allSettled(this.#inFlight);
    this.#end();
    return NEVER;
  }
}
