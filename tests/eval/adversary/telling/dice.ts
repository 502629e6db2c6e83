import { series } from '../../../support/server-parts/series.js';

/** Chance that can be repeated: the same seed falls the same way. */
export interface Dice {
  /** From 0 to 1, without 1. */
  roll(): number;
  /** One of several. @throws RangeError where there is none */
  pick<Item>(items: readonly Item[]): Item;
  /** All of them, in another order. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

export function diceOf(seed: number): Dice {
  const roll = series(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(roll() * items.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from.');
    return item;
  };
  const shuffle = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, at: roll() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return { roll, pick, shuffle };
}
