import type { QuantityMention } from '../../../knowledge/index.js';
import type { Assertion, Measure, Operand } from '../assertion.js';
import { kindOf, operand, type Clause } from './clause.js';

type Pair = readonly [subject: Operand, object: Operand];

/** One row above or below another, by value or by growth, with by how much, or with the figure of the other. */
export function compareRows(clause: Clause, isMore: boolean): readonly Assertion[] | null {
  const own = pairOf(clause);
  const pair = own ?? withTopic(clause);
  const measure = pair && measureOf(clause, own === null);
  if (!pair || !measure) return null;
  const [left, right] = pair;
  const [number] = clause.numbers;
  const [higher, lower] = isMore ? [left, right] : [right, left];
  const order: Assertion = { kind: 'exceeds', left: measure(higher), right: measure(lower) };
  if (!number) return [order];
  // "Faster than steel, reaching 24.4 %": the number is of what is compared.
  if (standsBehind(clause) && number.role === 'to')
    return [{ kind: 'equals', measure: measure(left), stated: number.mention, sign: 'as-written' }, order];
  if (isOfObject(clause))
    return [{ kind: 'equals', measure: measure(right), stated: number.mention, sign: 'as-written' }, order];
  const sign = isMore ? 'positive' : 'negative';
  const distance = distanceOf(pair, number.mention, measure === growthOf);
  return distance && [{ kind: 'equals', measure: distance, stated: number.mention, sign }];
}

function growthOf(of: Operand): Measure {
  return { kind: 'growth', base: null, of };
}

function valueOf(of: Operand): Measure {
  return { kind: 'value', of };
}

/** Growth where words say so, or where it goes on from clauses about growth; null where that leaves it open. */
function measureOf(clause: Clause, isOfTopic: boolean): typeof growthOf | null {
  if (clause.has('faster', 'slower', 'growth')) return growthOf;
  if (clause.isOfAmount || clause.topic.matter !== 'growth') return valueOf;
  if (isOfTopic) return growthOf;
  const [number] = clause.numbers;
  return number && kindOf(number.mention) === 'amount' ? valueOf : null;
}

/** What is compared, and what it is compared with: what follows "than" or the comparing word. */
function pairOf(clause: Clause): Pair | null {
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

/** "…, higher than steel": what is compared stands in the clause before, or as "higher" alone in the sentence before. */
function withTopic(clause: Clause): Pair | null {
  const { rows, topic, period, parts } = clause;
  const [object, second] = rows;
  if (!object || second || period === undefined) return null;
  if (topic.previous !== null && parts.length === 2 && parts[0] === object)
    return [operand(object.row, period), operand(topic.previous, period)];
  const isBehind = parts[parts.indexOf(object) - 1]?.part === 'word' || object.role === 'than';
  return topic.row && isBehind && isComparable(clause)
    ? [operand(topic.row, period), operand(object.row, period)]
    : null;
}

/** What the clauses before were about can be compared. */
function isComparable(clause: Clause): boolean {
  return clause.topic.matter !== 'other' || clause.has('faster', 'slower', 'growth');
}

/** 高于钢材的6426.6亿元: behind word and object the number is the object's own, unless it is in points. */
function isOfObject(clause: Clause): boolean {
  const [figure] = clause.numbers;
  const [word, object, number] = [
    clause.indexOfWord('more', 'less', 'faster', 'slower'),
    clause.indexOf(clause.rows.at(-1)),
    clause.indexOf(figure),
  ];
  const isDistance = figure && (figure.role === 'by' || kindOf(figure.mention) === 'points');
  // "Faster than the 20.4 % growth in steel".
  const isAhead = word < number && number < object && clause.indexOfWord('growth') === number + 1;
  return word >= 0 && word < object && (object < number || isAhead) && !isDistance;
}

/** Whether the number stands behind both rows. */
function standsBehind(clause: Clause): boolean {
  const [figure] = clause.numbers;
  return clause.rows.every((row) => clause.indexOf(row) < clause.indexOf(figure));
}

/** By how much two rows differ; a percent between two growths would leave open of what. */
function distanceOf([left, right]: Pair, stated: QuantityMention, isOfGrowth: boolean): Measure | null {
  const kind = kindOf(stated);
  if (isOfGrowth) return kind === 'points' ? { kind: 'growth-gap', left, right } : null;
  switch (kind) {
    case 'amount':
    case 'points':
      return { kind: 'difference', left, right };
    case 'percent':
      return { kind: 'excess', left, right };
    default:
      return null;
  }
}
