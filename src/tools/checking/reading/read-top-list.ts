import type { Assertion } from '../assertion.js';
import { operand, type Clause, type ClauseReader } from './clause.js';
import { measureOfRank } from './rank-measure.js';

/** 排名前三的依次是A、B和C: as many rows as places; in their order where that is said. */
export const readTopList: ClauseReader = (clause) => {
  const { time } = clause;
  const rows = clause.rows.length > 0 ? clause.rows.map(({ row }) => row) : clause.topic.several;
  const places = placesOf(clause);
  const measure = time && time.base === null ? measureOfRank(clause, time) : null;
  if (!time || !measure || rows.length < 2 || rows.length !== places) return null;
  return rows.map((row, index): Assertion => ({
    kind: 'ranks',
    measure: measure(operand(row, time.at)),
    order: 'highest',
    among: null,
    ...(clause.has('respectively') ? { place: index + 1, reach: 'at' } : { place: places, reach: 'within' }),
  }));
};

/** How many rows a list of the first ones has; null where a clause is none. */
function placesOf(clause: Clause): number | null {
  if (!clause.isOf('top', 'rank', 'and', 'respectively', 'most', 'growth', 'fastest')) return null;
  const [count, second] = clause.categories.filter((one) => one !== null);
  if (count === undefined) return numberedPlaces(clause);
  // 最大的三类商品是…: counted, and all of them named.
  const isCounted = clause.has('most', 'fastest') && clause.numbers.length === 0 && second === undefined;
  return isCounted ? count : null;
}

/** "The top three", "the three largest". */
function numberedPlaces(clause: Clause): number | null {
  const [number, second] = clause.numbers;
  const isNumbered = clause.has('top') || clause.indexOf(number) + 1 === clause.indexOfWord('most', 'fastest');
  if (!number || second || !isNumbered) return null;
  const { mention } = number;
  return mention.kind === 'amount' && mention.approximation === 'exact' ? mention.quantity.value.toNumber() : null;
}
