/** Sends one notification of progress. */
export type SendProgress = (progress: {
  readonly progress: number;
  readonly total: number;
  readonly message: string;
}) => Promise<void>;

/** What is said of the step that is being done, counted from 1. */
export type StepWords = (step: number, of: number) => string;

/** The least share of a phase between two notifications: a corpus has thousands of texts. */
const STEP = 0.01;

/**
 * Tells a client how far its request is. Work has phases (the index, the answer); the protocol wants numbers that only
 * rise, so that each phase counts on from the one before.
 */
export class Progress {
  readonly #send: SendProgress | null;
  #before = 0;
  #total = 0;
  #told = -Infinity;
  #sending: Promise<unknown> = Promise.resolve();

  /** @param send null where the client does not want to hear of it */
  constructor(send: SendProgress | null) {
    this.#send = send;
  }

  /** Begins a phase, of which `told` tells; what is returned is called with each step that is done. */
  phase(told: StepWords): (done: number, total: number) => void {
    this.#before += this.#total;
    this.#told = -Infinity;
    this.#total = 0;
    return (done, total) => this.#step(done, total, told);
  }

  /** What was told has gone out. */
  async sent(): Promise<void> {
    await this.#sending;
  }

  #step(done: number, total: number, told: StepWords): void {
    this.#total = total;
    if (this.#send === null || (done < total && done - this.#told < total * STEP) || done <= this.#told) return;
    this.#told = done;
    const message = told(Math.min(done + 1, total), total);
    const progress = { progress: this.#before + done, total: this.#before + total, message };
    const send = this.#send;
    this.#sending = this.#sending.then(() => send(progress)).catch(() => undefined);
  }
}
