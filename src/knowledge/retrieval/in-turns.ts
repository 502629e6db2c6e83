import { setImmediate } from 'node:timers/promises';
import { CancelledError } from './cancelled-error.js';

/** Items worked through before the event loop gets a turn: some tens of milliseconds of tokenizing. */
const ITEMS_A_TURN = 64;

/**
 * `items.map(work)` that lets the event loop breathe, so that an interrupt is heard while a large corpus is prepared.
 *
 * @throws CancelledError
 */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  signal: AbortSignal | undefined,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    if (index % ITEMS_A_TURN === ITEMS_A_TURN - 1) await setImmediate();
    if (signal?.aborted === true) throw new CancelledError();
    results.push(work(item));
  }
  return results;
}
