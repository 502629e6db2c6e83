import type { Assertion, Measure, Sign } from '../assertion.js';
import type { NumberPart } from '../clause-parts.js';
import { kindOf, operand, type Clause, type Time } from './clause.js';

/** A row in one period above or below itself in another, by how much, or with what there was then. */
export function comparePeriods(clause: Clause, isMore: boolean): readonly Assertion[] | null {
  const { row } = clause;
  const time = timeOf(clause);
  if (row === null || clause.has('faster', 'slower', 'growth') || !time) return null;
  const moving: Moving = { base: time.base === null ? null : operand(row, time.base), of: operand(row, time.at) };
  const sign = isMore ? 'positive' : 'negative';
  const [number] = clause.numbers;
  const order: Assertion = { kind: 'moves', measure: { kind: 'change', ...moving }, sign };
  if (!number) return [order];
  const distance = distanceOf(number, moving, sign);
  const level: Assertion = {
    kind: 'equals',
    measure: { kind: 'base-value', ...moving },
    stated: number.mention,
    sign: 'as-written',
  };
  switch (matterOf(number, clause, time)) {
    case 'distance':
      return distance;
    case 'level':
      return [level, order];
    case 'either':
      return distance && [{ kind: 'alternatives', readings: [distance, [level, order]] }];
  }
}

type Moving = Pick<Extract<Measure, { readonly kind: 'change' }>, 'base' | 'of'>;

/** By how much one period lies above or below the other. */
function distanceOf({ mention }: NumberPart, moving: Moving, sign: Sign): readonly Assertion[] | null {
  const kind = kindOf(mention);
  if (kind !== 'amount' && kind !== 'points' && kind !== 'percent') return null;
  const measure: Measure = { kind: kind === 'percent' ? 'growth' : 'change', ...moving };
  return [{ kind: 'equals', measure, stated: mention, sign }];
}

/**
 * Whether a number is by how much, "2.85 billion higher than in 2021", or what there was then: "higher than 4.22 billion in
 * 2021", 高于2021年的42.2亿元. Without 的 a number behind both may be either.
 */
function matterOf(number: NumberPart, clause: Clause, { base }: Time): 'distance' | 'either' | 'level' {
  if (number.role === 'by') return 'distance';
  if (number.role === 'of') return 'level';
  const word = clause.indexOfWord('more', 'less');
  const at = clause.indexOf(number);
  const then = clause.parts.findIndex((part) =>
    base === null
      ? part.part === 'word' && part.meaning === 'year-on-year'
      : part.part === 'period' && part.periods.includes(base),
  );
  if (at < word || then < word) return 'distance';
  return at < then ? 'level' : 'either';
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
  const { topic } = clause;
  const isBase = role === 'than' || isBehindWord(clause) || isBehindNumber(clause);
  return isBase && topic.period !== null && topic.period !== period ? { base: period, at: topic.period } : null;
}

/** The only period stands behind the comparing word. */
function isBehindWord({ parts }: Clause): boolean {
  const period = parts.findIndex(({ part }) => part === 'period');
  return parts[period - 1]?.part === 'word';
}

/** ", higher than 4.22 billion in 2021", of the row that the clause before gave a value of. */
function isBehindNumber({ parts, rows, topic }: Clause): boolean {
  const [word, number, period] = parts.filter((part) => part.part !== 'word' || part.meaning !== 'than');
  const isOrder = word?.part === 'word' && number?.part === 'number' && period?.part === 'period';
  return isOrder && rows.length === 0 && topic.matter === 'values';
}
