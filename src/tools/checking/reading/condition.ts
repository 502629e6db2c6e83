import type { Approximation, QuantityMention } from '../../../knowledge/index.js';
import type { Condition, Measure, RowName } from '../assertion.js';
import { kindOf, operand, signOf, type Clause, type Time } from './clause.js';

/** What a clause says of each of several rows: that it moved, or lies beyond a number; null for anything else. */
export function conditionOf(clause: Clause, row: RowName): Condition | null {
  const { time, numbers } = clause;
  const [number, second] = numbers;
  if (time === null || second || isOfMovedGrowth(clause)) return null;
  if (!number) return moved(clause, row, time);
  const { mention } = number;
  return mention.kind === 'range' ? within(mention, clause, row, time) : beyond(mention, clause, row, time);
}

/** 增速上升: how fast something grew rose, which is not that it grew. */
function isOfMovedGrowth(clause: Clause): boolean {
  const growth = clause.indexOfWord('growth');
  return growth >= 0 && growth < clause.indexOfWord('rise', 'fall') && !clause.has('year-on-year');
}

/** Between two numbers, both of them taken in. */
function within({ low, high, ...rest }: Range, clause: Clause, row: RowName, time: Time): Condition | null {
  const ends = [
    beyond({ ...rest, kind: 'amount', quantity: low, approximation: 'at-least' }, clause, row, time),
    beyond({ ...rest, kind: 'amount', quantity: high, approximation: 'at-most' }, clause, row, time),
  ].filter((end) => end !== null);
  return ends.length === 2 ? { kind: 'all-of', of: ends } : null;
}

type Range = Extract<QuantityMention, { readonly kind: 'range' }>;

/** "Recorded growth" is that it rose. */
function moved(clause: Clause, row: RowName, time: Time): Condition | null {
  if (clause.has('more', 'less', 'faster', 'slower')) return null;
  const sign = clause.has('growth') && !clause.has('rise', 'fall') ? 'positive' : signOf(clause);
  if (sign !== 'positive' && sign !== 'negative') return null;
  return { kind: 'moves', measure: { kind: 'change', base: baseOf(row, time), of: operand(row, time.at) }, sign };
}

function beyond(mention: QuantityMention, clause: Clause, row: RowName, time: Time): Condition | null {
  const side = sideOf(mention, clause);
  const measure = side && measureOf(mention, clause, row, time);
  return measure ? { kind: 'beyond', measure, stated: mention, side } : null;
}

/** Told by the approximate word of the number, or by one that compares with an exact number. */
function sideOf(mention: QuantityMention, clause: Clause): 'above' | 'below' | null {
  if (!('approximation' in mention)) return null;
  const { approximation } = mention;
  const isExact = approximation === 'exact';
  const [isMore, isLess] = [clause.has('more', 'faster'), clause.has('less', 'slower')];
  if ((isMore || isLess) !== isExact || (isMore && isLess)) return null;
  if (isMore || ABOVE.has(approximation)) return 'above';
  return approximation === 'under' || approximation === 'at-most' || isLess ? 'below' : null;
}

const ABOVE: ReadonlySet<Approximation> = new Set<Approximation>(['over', 'just-over', 'at-least', 'double-digit']);

/** Percents are of growth where that is what is spoken of; a fall beyond a number would turn the side. */
function measureOf(mention: QuantityMention, clause: Clause, row: RowName, time: Time): Measure | null {
  const of = operand(row, time.at);
  const isOfGrowth = clause.has('rise', 'growth');
  if (clause.has('fall')) return null;
  if (kindOf(mention) === 'percent' && isOfGrowth) return { kind: 'growth', base: baseOf(row, time), of };
  return kindOf(mention) === 'amount' && !isOfGrowth && time.base === null ? { kind: 'value', of } : null;
}

function baseOf(row: RowName, { base }: Time): ReturnType<typeof operand> | null {
  return base === null ? null : operand(row, base);
}
