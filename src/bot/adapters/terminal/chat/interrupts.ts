import type { Interface } from 'node:readline/promises';

/** What Ctrl-C does in a conversation, which reads the keyboard itself: no signal comes of it. */
export class Interrupts {
  #waiting: AbortController | null = null;

  constructor(readline: Interface) {
    readline.on('SIGINT', () => {
      if (this.#waiting?.signal.aborted === false) this.#waiting.abort();
      else dropOrLeave(readline);
    });
  }

  /** While an answer is made, Ctrl-C ends the wait for a model; the answer still comes. */
  async during<Made>(make: (signal: AbortSignal) => Promise<Made>): Promise<Made> {
    this.#waiting = new AbortController();
    try {
      return await make(this.#waiting.signal);
    } finally {
      this.#waiting = null;
    }
  }
}

/** Drops a question that is being typed; on an empty line leaves, as in other interactive programs. */
function dropOrLeave(readline: Interface): void {
  if (readline.line === '') {
    readline.close();
    return;
  }
  readline.write(null, { ctrl: true, name: 'e' });
  readline.write(null, { ctrl: true, name: 'u' });
}
