import { setImmediate } from 'node:timers/promises';
import { CancelledError } from './cancelled-error.js';

/** How long the work goes on before the event loop gets a turn: too short to be felt, long beside the turn itself. */
const TURN_MILLISECONDS = 20;

/**
 * `items.map(work)` that lets the event loop breathe, so that an interrupt is heard while a large corpus is prepared,
 * however much one item holds.
 *
 * @throws CancelledError
 */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  signal: AbortSignal | undefined,
): Promise<Result[]> {
  const results: Result[] = [];
  let turnBegan = performance.now();
  for (const item of items) {
    if (performance.now() - turnBegan >= TURN_MILLISECONDS) {
      await setImmediate();
      turnBegan = performance.now();
    }
    if (signal?.aborted === true) throw new CancelledError();
    results.push(work(item));
  }
  return results;
}
