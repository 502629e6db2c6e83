import type { QuantityMention } from '../../../knowledge/index.js';
import type { Assertion, Measure } from '../assertion.js';
import type { Part } from '../clause-parts.js';
import { Clause, kindOf, operand, type ClauseReader } from './clause.js';
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
  return compareRows(clause, isMore) ?? ofTwoPeriods(clause, isMore) ?? beyondNumber(clause, isMore);
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

function ofTwoPeriods(clause: Clause, isMore: boolean): readonly Assertion[] | null {
  const { row } = clause;
  const time = timeOf(clause);
  if (row === null || clause.has('faster', 'slower', 'growth') || !time) return null;
  const moving = { base: time.base === null ? null : operand(row, time.base), of: operand(row, time.at) };
  const sign = isMore ? 'positive' : 'negative';
  const [number] = clause.numbers;
  if (!number) return [{ kind: 'moves', measure: { kind: 'change', ...moving }, sign }];
  const kind = kindOf(number.mention);
  if (kind !== 'amount' && kind !== 'points' && kind !== 'percent') return null;
  const measure: Measure = { kind: kind === 'percent' ? 'growth' : 'change', ...moving };
  return [{ kind: 'equals', measure, stated: number.mention, sign }];
}

/** The period that is higher or lower, and the one that it is set against: behind "than" or the comparing word. */
function timeOf(clause: Clause): Clause['time'] {
  const [first, second, third] = clause.periods;
  if (clause.has('year-on-year')) return second ? null : { base: null, at: first?.period ?? clause.topic.period };
  if (!first || third) return null;
  if (!second) return againstTopic(clause, first);
  const isOrdered = first.role === 'than' || second.role === 'than';
  return isOrdered ? clause.time : { base: second.period, at: first.period };
}

/** ", 67.5 % more than in 2021": set against what the clause before was about. */
function againstTopic(clause: Clause, { period, role }: Clause['periods'][number]): Clause['time'] {
  const isBase = role === 'than' || isBehindWord(clause);
  return isBase && clause.topic.period !== null ? { base: period, at: clause.topic.period } : null;
}

/** The only period stands behind the comparing word. */
function isBehindWord({ parts }: Clause): boolean {
  const period = parts.findIndex(({ part }) => part === 'period');
  return parts[period - 1]?.part === 'word';
}
