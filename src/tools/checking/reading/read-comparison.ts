import type { QuantityMention } from '../../../knowledge/index.js';
import type { Assertion, Measure } from '../assertion.js';
import type { Part } from '../clause-parts.js';
import { Clause, operand, type ClauseReader } from './clause.js';
import { comparePeriods } from './compare-periods.js';
import { compareRows } from './compare-rows.js';

/** One value above or below another, of two rows or of two periods, with or without by how much. */
export const readComparison: ClauseReader = (clause) => {
  if (!clause.has('still')) return compare(clause);
  const now = compare(
    new Clause(
      clause.written.filter((part) => !isStill(part)),
      clause.topic,
    ),
  );
  return now && still(now);
};

/** 仍: so it is, and where it is told of values, so it was in the period before; the word may be meant without that. */
function still(now: readonly Assertion[]): readonly Assertion[] | null {
  const before = now.map(heldBefore);
  if (!before.every((one) => one !== null)) return null;
  return [{ kind: 'alternatives', readings: [now, [...now, ...before.flat()]] }];
}

/** The same order a period before; null where it is not of values. */
function heldBefore(assertion: Assertion): readonly Assertion[] | null {
  if (assertion.kind === 'exceeds') return orderBefore(assertion.left, assertion.right);
  if (assertion.kind !== 'equals') return null;
  const { measure, sign } = assertion;
  if (measure.kind === 'value') return [];
  if (measure.kind !== 'difference') return null;
  const [left, right] = [measure.left, measure.right].map((of): Measure => ({ kind: 'value', of }));
  return sign === 'negative' ? orderBefore(right, left) : orderBefore(left, right);
}

function orderBefore(higher: Measure | undefined, lower: Measure | undefined): readonly Assertion[] | null {
  if (higher?.kind !== 'value' || lower?.kind !== 'value') return null;
  const [left, right] = [higher, lower].map(({ of }): Measure => ({ kind: 'base-value', base: null, of }));
  return left && right ? [{ kind: 'exceeds', left, right }] : null;
}

function isStill(part: Part): boolean {
  return part.part === 'word' && part.meaning === 'still';
}

function compare(clause: Clause): readonly Assertion[] | null {
  if (!clause.has('more', 'less', 'faster', 'slower') || clause.numbers.length > 1) return null;
  if (!clause.isOf('more', 'less', 'faster', 'slower', 'than', 'year-on-year', 'growth', 'rise')) return null;
  // "Grew faster" compares growth; "rose more" may compare growth or amounts.
  if (clause.has('rise') && !clause.has('faster', 'slower')) return null;
  const isMore = clause.has('more', 'faster');
  if (isMore === clause.has('less', 'slower')) return null;
  return compareRows(clause, isMore) ?? comparePeriods(clause, isMore) ?? beyondNumber(clause, isMore);
}

/** "Topped 700 billion yuan": above a number, with nothing that is compared. */
function beyondNumber(clause: Clause, isMore: boolean): readonly Assertion[] | null {
  const [number] = clause.numbers;
  const { row, period } = clause;
  if (!number || row === null || period === undefined || !clause.isOf('more', 'less')) return null;
  const { mention } = number;
  const isBehind = clause.indexOf(number) === clause.indexOfWord('more', 'less') + 1;
  if (!isBehind || mention.kind !== 'amount' || mention.approximation !== 'exact') return null;
  const stated: QuantityMention = { ...mention, approximation: isMore ? 'over' : 'under' };
  return [{ kind: 'equals', measure: { kind: 'value', of: operand(row, period) }, stated, sign: 'as-written' }];
}
