import { dimensionsEqual, type Exact, type Unit } from '../../knowledge/index.js';

/** What is ordered by its value: 1.2 亿元 lies above 9,800 万元. */
interface Amount {
  readonly value: Exact;
  readonly unit: Unit;
}

/** An amount in the base unit of its dimension: yuan of 亿元. */
export function inBaseUnit({ value, unit }: Amount): Exact {
  return value.times(unit.scale);
}

/**
 * The items whose amounts can be put in one order: all where they measure one thing, or else those of the kind that most
 * are of. A percent in a column of dollars is neither above nor below them.
 */
export function comparable<Item>(items: readonly Item[], amountOf: (item: Item) => Amount): readonly Item[] {
  const kinds: Item[][] = [];
  for (const item of items) {
    const kind = kinds.find(([first]) => first !== undefined && isAlike(amountOf(first), amountOf(item)));
    if (kind) kind.push(item);
    else kinds.push([item]);
  }
  return kinds.toSorted((left, right) => right.length - left.length)[0] ?? [];
}

function isAlike(left: Amount, right: Amount): boolean {
  return dimensionsEqual(left.unit.dimension, right.unit.dimension);
}
