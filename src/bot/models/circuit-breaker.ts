import type { ModelFault } from './model-fault.js';

/** Faults one after another that open it: one may be chance, and each costs a question its deadline. */
const FAULTS_TO_OPEN = 3;
/** How long it stays open: a restart of a model's server takes about as long. */
const OPEN_MS = 30_000;

/** What says nothing of the model: the question was dear, or nobody waited. */
const NOT_ITS_FAULT: readonly ModelFault[] = ['over-budget', 'left'];

/**
 * Spares questions a model that fails: after some faults it lets none through for a while, then one to try. The clock
 * is given.
 */
export class CircuitBreaker {
  readonly #now: () => number;
  #faults = 0;
  #last: ModelFault = 'away';
  #openUntil = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Null where a request may be sent; otherwise the fault for which none is. */
  refuses(): ModelFault | null {
    if (this.#faults < FAULTS_TO_OPEN) return null;
    if (this.#now() < this.#openUntil) return this.#last;
    // One is let through to try; others wait for what comes of it.
    this.#openUntil = this.#now() + OPEN_MS;
    return null;
  }

  succeeded(): void {
    this.#faults = 0;
  }

  failed(fault: ModelFault): void {
    if (NOT_ITS_FAULT.includes(fault)) return;
    this.#faults += 1;
    this.#last = fault;
    this.#openUntil = this.#now() + OPEN_MS;
  }
}
