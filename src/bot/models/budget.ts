import type { Spending } from './language-model.js';

/**
 * Requests of one question: a planner that is led from tool to tool needs four to six, the writer one, and one in
 * three may be tried again.
 */
const MOST_CALLS = 10;
/**
 * Tokens of one question. The schemas of the tools (38,000 characters) come to about 10,000, and holdings and
 * results to a few thousand more, which a planner is sent with each of its five requests; the writer's are far fewer.
 * Reached by what goes in circles, not by what works.
 */
const MOST_TOKENS = 80_000;

/** What one question has cost, and whether it may cost more. */
export class Budget implements Spending {
  #calls = 0;
  #tokens = 0;

  get calls(): number {
    return this.#calls;
  }

  get tokens(): number {
    return this.#tokens;
  }

  get isSpent(): boolean {
    return this.#calls >= MOST_CALLS || this.#tokens >= MOST_TOKENS;
  }

  call(): void {
    this.#calls += 1;
  }

  use(tokens: number): void {
    this.#tokens += tokens;
  }
}
