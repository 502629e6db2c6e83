import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Does work on each item, one after the other. Others have their turn after each: a draft of a hundred pages or a table
 * of thousands of rows takes seconds, in which a server has pings, cancellations and other questions to answer.
 */
export async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result> | Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(await work(item));
    await nextTurn();
  }
  return results;
}
