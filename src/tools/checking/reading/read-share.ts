import type { Assertion, Measure } from '../assertion.js';
import { isPartOf } from '../calendar/parts-of.js';
import { isWord, type NumberPart } from '../clause-parts.js';
import { kindOf, operand, type Clause, type ClauseReader } from './clause.js';

/** A part in percent of a whole: "accounted for 12 % of", 占…的12%, "was 12 % of". The part is named first. */
export const readShare: ClauseReader = (clause) => {
  const [number, other] = clause.numbers;
  const measure = clause.isOf('share') ? (ratioOf(clause) ?? ratioOfPeriods(clause) ?? ratioOfTopic(clause)) : null;
  if (!number || other || !measure || kindOf(number.mention) !== 'percent' || number.role === 'by') return null;
  return clause.has('share') || isOfWhole(number, clause) ? stated(clause, measure) : null;
};

/** Without a word for it, a percent is a share only "of" what follows, and a fraction "half the value of" it. */
function isOfWhole(number: NumberPart, clause: Clause): boolean {
  const whole = clause.rows.at(-1);
  const isOf = whole?.role === 'of' && clause.indexOf(whole) > clause.indexOf(number);
  return isOf || (number.mention.kind === 'fraction' && clause.isOfAmount && whole !== undefined);
}

/** So many times another: 是…的1.7倍, "was 1.7 times". */
export const readTimes: ClauseReader = (clause) => {
  const [number, other] = clause.numbers;
  if (!number || other || kindOf(number.mention) !== 'times' || !isOfTimes(clause)) return null;
  if (clause.has('growth')) return growths(clause);
  const measure = clause.has('year-on-year')
    ? yearOnYear(clause)
    : (ratioOf(clause) ?? multipleOf(clause) ?? multipleOfLevel(clause) ?? ratioOfTopic(clause));
  return measure && stated(clause, measure);
};

/** 相当于…的1.7倍, "1.7 times as much as". */
function isOfTimes(clause: Clause): boolean {
  return clause.isOf('year-on-year', 'growth') || (clause.rows.length === 2 && clause.isOf('share', 'as-large'));
}

function stated({ numbers }: Clause, measure: Measure): readonly Assertion[] {
  return numbers.map(({ mention }) => ({ kind: 'equals', measure, stated: mention, sign: 'as-written' }));
}

function ratioOf(clause: Clause): Measure | null {
  const { rows, period } = clause;
  const [left, right, third] = opensOnWhole(clause) ? rows.toReversed() : rows;
  if (!left || !right || third || period === undefined) return null;
  return { kind: 'ratio', left: operand(left.row, period), right: operand(right.row, period) };
}

/** "Of A and B together, A accounted for 12%": what is named first is the whole where no word for a share leads to it. */
function opensOnWhole(clause: Clause): boolean {
  const { rows, written } = clause;
  const [first, last] = [rows[0], rows.at(-1)];
  const share = written.findIndex((part) => isWord(part, 'share'));
  return first?.role === 'of' && last !== undefined && share > written.indexOf(last);
}

/** 第四季度占全年的29.1%: of one row, a part of a period in the whole of it. */
function ratioOfPeriods({ row, rows, periods }: Clause): Measure | null {
  const [part, whole, third] = periods;
  if (row === null || rows.length > 1 || !part || !whole || third || !isPartOf(part.period, whole.period)) return null;
  return { kind: 'ratio', left: operand(row, part.period), right: operand(row, whole.period) };
}

/** 增速是鞋靴的两倍多: of growth since the year before. */
function growths(clause: Clause): readonly Assertion[] | null {
  const ratio = clause.has('year-on-year') ? null : ratioOf(clause);
  return ratio?.kind === 'ratio' ? stated(clause, { ...ratio, kind: 'growth-ratio' }) : null;
}

/** 是高新技术产品的两倍多, "more than twice those of ceramics": of the row whose value the clause before gave. */
function ratioOfTopic(clause: Clause): Measure | null {
  const { rows, topic, period, numbers } = clause;
  const [right, second] = rows;
  const isObject = right && (clause.isOwned || clause.indexOf(right) > clause.indexOf(numbers[0]));
  if (!right || second || !isObject || topic.row === null || topic.matter !== 'values') return null;
  return period === undefined
    ? null
    : { kind: 'ratio', left: operand(topic.row, period), right: operand(right.row, period) };
}

/** 是上年的1.7倍 */
function yearOnYear({ row, rows, period }: Clause): Measure | null {
  if (row === null || rows.length > 1 || period === undefined) return null;
  return { kind: 'multiple', base: null, of: operand(row, period) };
}

/** "1.7 times their 2021 level": the only period stands behind the number, and what is as large is of another. */
function multipleOfLevel(clause: Clause): Measure | null {
  const { row, rows, periods, parts, numbers } = clause;
  const [period, second] = periods;
  const [number] = numbers;
  const at = parts.findIndex(({ part }) => part === 'period');
  if (row === null || rows.length > 1 || !period || second || at < clause.indexOf(number)) return null;
  return { kind: 'multiple', base: operand(row, period.period), of: operand(row, null) };
}

/** 2022年是2021年的1.7倍: what is so many times as large is named first. */
function multipleOf({ row, periods }: Clause): Measure | null {
  const [first, second, third] = periods;
  if (row === null || !first || !second || third || first.role !== null) return null;
  return { kind: 'multiple', base: operand(row, second.period), of: operand(row, first.period) };
}
