import { REMEMBERED_TURNS } from '../../../answer/index.js';

/** Characters of all conversations of a run together (32 MB of memory); beyond, the longest silent one is forgotten. */
const CHARACTERS = 16_000_000;

/** The conversations of one run, by thread, in bounded memory. */
export class Conversations {
  readonly #turns = new Map<string, readonly string[]>();
  readonly #limit: number;
  #characters = 0;

  constructor(limit: number = CHARACTERS) {
    this.#limit = limit;
  }

  /** The questions of `thread` so far, oldest first. A thread 7 and a thread "7" are two. */
  before(thread: string | number): readonly string[] {
    return this.#turns.get(JSON.stringify(thread)) ?? [];
  }

  /** Adds a question that was answered. */
  add(thread: string | number, question: string): void {
    const key = JSON.stringify(thread);
    const turns = [...this.before(thread), question].slice(-REMEMBERED_TURNS);
    this.#forget(key);
    this.#turns.set(key, turns);
    this.#characters += size(turns);
    for (const silent of this.#turns.keys()) {
      if (this.#characters <= this.#limit || silent === key) break;
      this.#forget(silent);
    }
  }

  #forget(key: string): void {
    this.#characters -= size(this.#turns.get(key) ?? []);
    this.#turns.delete(key);
  }
}

const size = (turns: readonly string[]): number => turns.reduce((sum, turn) => sum + turn.length, 0);
