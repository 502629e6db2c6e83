import type { Assertion } from '../assertion.js';
import { operand, type Clause, type ClauseReader } from './clause.js';
import { measureOfRank } from './rank-measure.js';

/** 排名前三的依次是A、B和C: as many rows as places; in their order where that is said. */
export const readTopList: ClauseReader = (clause) => {
  const { rows, time } = clause;
  const places = placesOf(clause);
  const measure = time && time.base === null ? measureOfRank(clause, time) : null;
  if (!time || !measure || rows.length < 2 || rows.length !== places) return null;
  return rows.map(({ row }, index): Assertion => ({
    kind: 'ranks',
    measure: measure(operand(row, time.at)),
    order: 'highest',
    ...(clause.has('respectively') ? { place: index + 1, reach: 'at' } : { place: places, reach: 'within' }),
  }));
};

/** How many rows a list of the first ones has; null where a clause is none. */
function placesOf(clause: Clause): number | null {
  const { numbers, categories } = clause;
  const [number, second] = numbers;
  const isList = clause.has('top') && clause.isOf('top', 'rank', 'and', 'respectively', 'most', 'growth', 'fastest');
  const isPlain = isList && !second && categories.every((count) => count === null);
  const mention = isPlain ? number?.mention : undefined;
  return mention?.kind === 'amount' && mention.approximation === 'exact' ? mention.quantity.value.toNumber() : null;
}
