import type { QuantityMention } from '../../../knowledge/index.js';
import type { Assertion, Measure, Operand } from '../assertion.js';
import { kindOf, operand, type Clause, type ClauseReader } from './clause.js';

/** One value above or below another, of two rows or of two periods, with or without by how much. */
export const readComparison: ClauseReader = (clause) => {
  if (!clause.has('more', 'less', 'faster', 'slower') || clause.numbers.length > 1) return null;
  if (!clause.isOf('more', 'less', 'faster', 'slower', 'than', 'year-on-year', 'growth', 'rise')) return null;
  // "Grew faster" compares growth; "rose more" may compare growth or amounts.
  if (clause.has('rise') && !clause.has('faster', 'slower')) return null;
  const isMore = clause.has('more', 'faster');
  if (isMore === clause.has('less', 'slower')) return null;
  return (
    besideGrowth(clause, isMore) ??
    ofTwoRows(clause, isMore) ??
    ofTwoPeriods(clause, isMore) ??
    beyondNumber(clause, isMore)
  );
};

function ofTwoRows(clause: Clause, isMore: boolean): readonly Assertion[] | null {
  const pair = pairOf(clause) ?? withTopic(clause);
  if (!pair) return null;
  const [left, right] = pair;
  const [number] = clause.numbers;
  if (number && isOfObject(clause)) return besideObject(left, right, number.mention, isMore);
  if (isOfGrowth(clause)) {
    const [one, other] = [growthOf(left), growthOf(right)];
    if (number) return growthGap(left, right, number.mention, isMore);
    return [isMore ? { kind: 'exceeds', left: one, right: other } : { kind: 'exceeds', left: other, right: one }];
  }
  if (number) return byHowMuch(left, right, number.mention, isMore);
  const [one, other]: readonly [Measure, Measure] = [
    { kind: 'value', of: left },
    { kind: 'value', of: right },
  ];
  return [isMore ? { kind: 'exceeds', left: one, right: other } : { kind: 'exceeds', left: other, right: one }];
}

/** Growth is compared where words say so, or where the clauses before were of growth and the value is not named. */
function isOfGrowth(clause: Clause): boolean {
  return clause.has('faster', 'slower', 'growth') || (clause.topic.matter === 'growth' && !clause.isOfAmount);
}

/** "8.2 points faster than": a percent would leave open of what. */
function growthGap(
  left: Operand,
  right: Operand,
  stated: QuantityMention,
  isMore: boolean,
): readonly Assertion[] | null {
  if (kindOf(stated) !== 'points') return null;
  return [
    { kind: 'equals', measure: { kind: 'growth-gap', left, right }, stated, sign: isMore ? 'positive' : 'negative' },
  ];
}

/** "…, higher than steel": what is compared stands in the clause before, or as "higher" alone in the sentence before. */
function withTopic(clause: Clause): readonly [Operand, Operand] | null {
  const { rows, topic, period, parts } = clause;
  const [object, second] = rows;
  if (!object || second || period === undefined) return null;
  if (topic.previous !== null && parts.length === 2 && parts[0] === object)
    return [operand(object.row, period), operand(topic.previous, period)];
  if (topic.row === null || !(topic.matter === 'values' || isOfGrowth(clause))) return null;
  const isBehind = parts[parts.indexOf(object) - 1]?.part === 'word' || object.role === 'than';
  return isBehind ? [operand(topic.row, period), operand(object.row, period)] : null;
}

/** 高于钢材的6426.6亿元: behind word and object the number is the object's own. */
function isOfObject(clause: Clause): boolean {
  const [word, object, number] = [
    clause.indexOfWord('more', 'less', 'faster', 'slower'),
    clause.indexOf(clause.rows.at(-1)),
    clause.indexOf(clause.numbers[0]),
  ];
  const [figure] = clause.numbers;
  const isDistance = figure && (figure.role === 'by' || kindOf(figure.mention) === 'points');
  return word >= 0 && word < object && object < number && !isDistance;
}

function besideObject(left: Operand, right: Operand, stated: QuantityMention, isMore: boolean): readonly Assertion[] {
  const [one, other]: readonly [Measure, Measure] = [
    { kind: 'value', of: left },
    { kind: 'value', of: right },
  ];
  return [
    { kind: 'equals', measure: other, stated, sign: 'as-written' },
    isMore ? { kind: 'exceeds', left: one, right: other } : { kind: 'exceeds', left: other, right: one },
  ];
}

/** Behind a growth, 快于农产品的20.4%: the number is that of the object, in the same year. */
function besideGrowth(clause: Clause, isMore: boolean): readonly Assertion[] | null {
  const { rows, topic, period, numbers } = clause;
  const [object, second] = rows;
  const [number] = numbers;
  if (
    !object ||
    second ||
    topic.row === null ||
    !(topic.matter === 'growth' || clause.has('growth', 'faster', 'slower')) ||
    period === undefined
  )
    return null;
  if (!number || kindOf(number.mention) !== 'percent' || !isOfObject(clause)) return null;
  if (!clause.isOf('more', 'less', 'faster', 'slower', 'than', 'growth')) return null;
  if (clause.isOfAmount && !clause.has('growth', 'faster', 'slower')) return null;
  const [left, right] = [growthOf(operand(topic.row, period)), growthOf(operand(object.row, period))];
  return [
    { kind: 'equals', measure: right, stated: number.mention, sign: 'as-written' },
    isMore ? { kind: 'exceeds', left, right } : { kind: 'exceeds', left: right, right: left },
  ];
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

function growthOf(of: Operand): Measure {
  return { kind: 'growth', base: null, of };
}

/** What is compared, and what it is compared with: what follows "than" or the comparing word. */
function pairOf(clause: Clause): readonly [Operand, Operand] | null {
  const [first, second, third] = clause.rows;
  const { period } = clause;
  if (!first || !second || third || period === undefined || clause.has('year-on-year')) return null;
  const word = clause.indexOfWord('more', 'less', 'faster', 'slower');
  const isSecond =
    second.role === 'than' || (first.role !== 'than' && clause.indexOf(second) > word && clause.indexOf(first) < word);
  if (!isSecond && first.role !== 'than') return null;
  const [subject, object] = isSecond ? [first, second] : [second, first];
  return [operand(subject.row, period), operand(object.row, period)];
}

function byHowMuch(
  left: Operand,
  right: Operand,
  stated: QuantityMention,
  isMore: boolean,
): readonly Assertion[] | null {
  const sign = isMore ? 'positive' : 'negative';
  switch (kindOf(stated)) {
    case 'amount':
    case 'points':
      return [{ kind: 'equals', measure: { kind: 'difference', left, right }, stated, sign }];
    case 'percent':
      return [{ kind: 'equals', measure: { kind: 'excess', left, right }, stated, sign }];
    default:
      return null;
  }
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
