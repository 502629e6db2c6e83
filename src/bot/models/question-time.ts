import { setMaxListeners } from 'node:events';

import { deadlineSignal } from './deadline-signal.js';
import type { ModelFault } from './model-fault.js';

/** How long one question may wait for its model, and what ended that. */
export class QuestionTime {
  /** Fires at the deadline, or where whoever asked leaves. */
  readonly signal: AbortSignal;
  readonly #left: AbortSignal | undefined;

  constructor(milliseconds: number, left: AbortSignal | undefined) {
    this.signal = deadlineSignal(milliseconds, left);
    // Each request and each step of an agent listens to it: more than the ten that Node takes for a leak.
    setMaxListeners(0, this.signal);
    // Each question of a run listens to the run's own until its deadline, and there may be many.
    if (left !== undefined) setMaxListeners(0, left);
    this.#left = left;
  }

  /** What a call failed of that the signal ended. */
  get fault(): Extract<ModelFault, 'left' | 'slow'> {
    return this.#left?.aborted === true ? 'left' : 'slow';
  }

  /** Fires with either. */
  until(signal: AbortSignal | undefined): AbortSignal {
    return signal === undefined ? this.signal : AbortSignal.any([signal, this.signal]);
  }
}
