/** When a process is killed: at its n-th call to the outside, before or after the call takes effect. */
export interface Kill {
  readonly call: number;
  readonly moment: 'before' | 'after';
}

const NEVER = Promise.race<never>([]);

/** The life of a process. After its kill no call returns to it any more, so nothing of it goes on. */
export class ProcessLife {
  readonly #kill: Kill | null;
  #calls = 0;
  #end: () => void = () => undefined;
  #over = false;
  /** Resolves when the process is killed. */
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
    if (this.#calls > call || (this.#calls === call && moment === 'before')) return this.#hang();
    if (this.#calls < call) return act();
    await Promise.resolve(act()).catch(() => undefined);
    return this.#hang();
  }

  #hang(): Promise<never> {
    this.#over = true;
    this.#end();
    return NEVER;
  }
}
