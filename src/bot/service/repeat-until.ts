import { setTimeout as sleep } from 'node:timers/promises';

/** Does the work again and again, so many milliseconds apart, until the signal aborts; what runs then is ended first. */
export async function repeatUntil(
  signal: AbortSignal,
  milliseconds: number,
  work: () => Promise<unknown>,
): Promise<void> {
  while (!signal.aborted) {
    await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) await work();
  }
}
