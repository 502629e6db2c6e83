import type { Assertion } from '../assertion.js';
import { operand, type ClauseReader } from './clause.js';
import { measureOfRank } from './rank-measure.js';

/** 排名前三的依次是A、B和C: as many rows as places; in their order where that is said. */
export const readTopList: ClauseReader = (clause) => {
  const { numbers, rows, time } = clause;
  const [number, second] = numbers;
  const isList =
    clause.has('top') &&
    clause.categories.every((count) => count === null) &&
    clause.isOf('top', 'rank', 'and', 'respectively', 'most', 'growth', 'fastest');
  if (!isList || !number || second || time === null || time.base !== null) return null;
  const { mention } = number;
  if (mention.kind !== 'amount' || mention.approximation !== 'exact') return null;
  const places = mention.quantity.value.toNumber();
  const measure = measureOfRank(clause, time);
  if (rows.length < 2 || rows.length !== places || measure === null) return null;
  return rows.map(({ row }, index): Assertion => ({
    kind: 'ranks',
    measure: measure(operand(row, time.at)),
    order: 'highest',
    ...(clause.has('respectively') ? { place: index + 1, reach: 'at' } : { place: places, reach: 'within' }),
  }));
};
