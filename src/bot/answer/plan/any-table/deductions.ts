import { labelWords, type Point, type SeriesIndex } from '../../../../knowledge/index.js';
import type { Term } from '../../../../tools/index.js';
import { isPercent, placeOf, type Resolved } from './resolved.js';

/** What a row takes away from a result or from a stock, in words of its name. */
const DEDUCTIONS = new Set(
  labelWords(
    `expense cost depreciation amortization amortisation allowance
    vested forfeited cancelled canceled released exercised lapsed expired
    费用 成本 支出 折旧 摊销 准备 注销 失效`,
  ),
);

/** A heading or a name that gives either sign a meaning: "Other income (expense)", "净额". */
const EITHER_SIGN = /\((?:expenses?|losses|loss|costs?|decrease|used in)\)|\bnet\b|净/iu;

/**
 * A computation with its deductions by their amounts. Tables print a cost as a negative number to take it off; of two
 * costs the average, the change and the share are asked as amounts. Applies where all that is started from is deducted,
 * and to the part of a quotient; between a deduction and something else the printed signs hold.
 */
export function withAmounts(resolved: Resolved, index: SeriesIndex): Resolved {
  const { operands, term } = resolved;
  const [part, whole] = operands;
  if ('growth' in term) return resolved;
  if (areDeducted(resolved, index)) return byAmounts(resolved);
  if (resolved.expression.kind !== 'quotient' || !part || !whole || !areDeducted(part, index)) return resolved;
  const own = byAmounts(part);
  return { ...resolved, term: { ratio: [own.term, whole.term] }, operands: [own, whole] };
}

function byAmounts(resolved: Resolved): Resolved {
  return { ...resolved, term: amountsOf(resolved.term), operands: resolved.operands.map(byAmounts) };
}

function areDeducted({ points }: Resolved, index: SeriesIndex): boolean {
  return points.every((point) => isDeduction(point, index));
}

/** Numbers to be ranked: the highest cost is the largest amount, however it is printed. */
export function rankedTerms(points: readonly Point[], index: SeriesIndex): readonly Term[] {
  const places = points.map(placeOf);
  return points.every((point) => isDeduction(point, index)) ? places.map(amountsOf) : places;
}

/** A row named as a deduction, with no number that is positive. */
export function isDeduction(point: Point, { series }: SeriesIndex): boolean {
  const { title, groups } = point.row;
  if (EITHER_SIGN.test([title.en, title.zh, ...groups].join(' '))) return false;
  const own = series.find(({ points }) => points.includes(point))?.points ?? [];
  const amounts = own.filter((other) => isPercent(other) === isPercent(point));
  const isNegative = amounts.every(({ cell }) => cell.decimal === null || Number(cell.decimal) <= 0);
  return isNegative && [title.en, title.zh].some(isCalledDeduction);
}

function isCalledDeduction(name: string): boolean {
  return labelWords(name).some((word) => DEDUCTIONS.has(word));
}

function amountsOf(term: Term): Term {
  if ('table' in term) return { magnitude: term };
  if ('sum' in term) return { sum: term.sum.map(amountsOf) };
  if ('average' in term) return { average: term.average.map(amountsOf) };
  if ('difference' in term) return { difference: [amountsOf(term.difference[0]), amountsOf(term.difference[1])] };
  if ('ratio' in term) return { ratio: [amountsOf(term.ratio[0]), amountsOf(term.ratio[1])] };
  return term;
}
