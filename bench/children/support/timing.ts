import { setTimeout } from 'node:timers/promises';

/** Idle threads of a model wait in a busy loop for a while: what was measured before must not slow down what comes next. */
const PAUSE_MS = 20;

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  await setTimeout(PAUSE_MS);
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function percentile(times: readonly number[], share: number): number {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length * share)] ?? 0;
}
