import { setImmediate as nextTurn } from 'node:timers/promises';

import { CancelledError } from '../knowledge/index.js';

/** How long work is looked on at: what is told of its progress, and what ends it. */
export interface Watch {
  /** Told after each step, of how many. */
  readonly onStep?: (done: number, total: number) => void;
  /** Ends the work before its next step. */
  readonly signal?: AbortSignal;
}

/**
 * Does steps one after the other under a watch.
 *
 * @throws CancelledError where the watch ends them
 */
export async function stepByStep<Step, Result>(
  steps: readonly Step[],
  work: (step: Step) => Promise<Result>,
  { onStep, signal }: Watch,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const step of steps) {
    if (signal?.aborted) throw new CancelledError();
    results.push(await work(step));
    onStep?.(results.length, steps.length);
    // Steps may never wait by themselves: a cancellation is heard between them, and progress goes out.
    await nextTurn();
  }
  return results;
}
