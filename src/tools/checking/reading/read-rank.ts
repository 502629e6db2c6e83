import type { Assertion, Measure } from '../assertion.js';
import { operand, type Clause, type ClauseReader } from './clause.js';

const WORDS = [
  'rank',
  'most',
  'least',
  'fastest',
  'slowest',
  'top',
  'growth',
  'rise',
  'fall',
  'more',
  'year-on-year',
] as const;

/** "Ranked third", "the second-largest", "grew fastest", 排名前三. */
export const readRank: ClauseReader = (clause) => {
  const place = placeOf(clause);
  if (place === null || !clause.isOf(...WORDS) || clause.row === null) return null;
  const { time } = clause;
  const order = orderOf(clause);
  if (time === null || order === null) return null;
  const { row } = clause;
  const of = operand(row, time.at);
  const base = time.base === null ? null : operand(row, time.base);
  const rank = (measure: Measure): Assertion => ({ kind: 'ranks', measure, order, ...place });
  if (clause.has('fastest', 'slowest', 'growth')) return [rank({ kind: 'growth', base, of })];
  // "Rose the most" may be meant in percent or in amount: both must hold.
  if (clause.has('rise', 'fall')) return [rank({ kind: 'growth', base, of }), rank({ kind: 'change', base, of })];
  return time.base === null ? [rank({ kind: 'value', of })] : null;
};

type Place = Pick<Extract<Assertion, { readonly kind: 'ranks' }>, 'place' | 'reach'>;

function placeOf(clause: Clause): Place | null {
  const [number, other] = clause.numbers;
  if (other) return null;
  if (!number) return clause.has('most', 'least', 'fastest', 'slowest') && !clause.has('top') ? at(1) : null;
  const { mention } = number;
  if (mention.kind === 'ordinal') return at(mention.place.toNumber());
  if (!clause.has('top') || mention.kind !== 'amount' || mention.approximation !== 'exact') return null;
  return { place: mention.quantity.value.toNumber(), reach: 'within' };
}

function at(place: number): Place | null {
  return Number.isInteger(place) && place > 0 ? { place, reach: 'at' } : null;
}

/** "More" is an order only right behind an ordinal: 第二大. */
function orderOf(clause: Clause): 'highest' | 'lowest' | null {
  const isLowest = clause.has('least', 'slowest');
  if (isLowest && clause.has('most', 'fastest')) return null;
  if (clause.has('more') && clause.indexOfWord('more') !== clause.indexOf(clause.numbers[0]) + 1) return null;
  if (clause.has('fall')) return clause.has('most', 'fastest') && !isLowest ? 'lowest' : null;
  return isLowest ? 'lowest' : 'highest';
}
