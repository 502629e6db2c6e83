import type { Measure, Operand, RowName } from '../assertion.js';
import { periodsBetween } from '../calendar/parts-of.js';
import { kindOf, operand, type Clause, type ClauseReader } from './clause.js';

/** Sums, averages and distances of several values: 合计, "on average", 相差. */
export const readTogether: ClauseReader = (clause) => {
  const [number, other] = clause.numbers;
  if (!number || other || !['amount', 'percent', 'points'].includes(kindOf(number.mention))) return null;
  const operands = operandsOf(clause);
  const measure = operands && measureOf(clause, operands);
  if (!measure) return null;
  const isDistance = measure.kind === 'difference' || measure.kind === 'growth-gap';
  // A、B之差：−130.1: with its sign it is what is named first less what is named second.
  const isSigned = number.mention.kind === 'amount' && number.mention.quantity.value.isNegative();
  const sign = isDistance && !isSigned ? 'either' : 'as-written';
  return [{ kind: 'equals', measure, stated: number.mention, sign }];
};

function measureOf(clause: Clause, operands: readonly Operand[]): Measure | null {
  const [left, right, third] = operands;
  if (!left || !right) return null;
  if (clause.has('gap') && clause.isOf('gap', 'and', 'growth', 'pair'))
    return third ? null : gapOf(clause, left, right);
  // "Averaged over 2021 and 2022": of the word for what something is set against, periods say when.
  const isOver = clause.rows.every(({ role }) => role !== 'than') && clause.periods.length > 1;
  if (clause.has('average') && clause.isOf('average', 'and', 'pair', ...(isOver ? (['than'] as const) : [])))
    return { kind: 'average', of: operands };
  return clause.has('together') && clause.isOf('together', 'and', 'pair') ? { kind: 'sum', of: operands } : null;
}

/** The distance of two values, or of two growths in points. */
function gapOf(clause: Clause, left: Operand, right: Operand): Measure | null {
  if (!clause.has('growth')) return { kind: 'difference', left, right };
  const arePoints = clause.numbers.every(({ mention }) => kindOf(mention) === 'points');
  return arePoints && clause.rows.length > 1 ? { kind: 'growth-gap', left, right } : null;
}

/** Several rows of one period, or one row in several periods that leave none out between them. */
function operandsOf(clause: Clause): readonly Operand[] | null {
  const { rows, periods, row, period, topic } = clause;
  if (rows.length === 0 && (clause.has('pair') || topic.several.length > 1)) return pairOf(clause);
  if (rows.length > 1) return period === undefined ? null : rows.map((one) => operand(one.row, period));
  const summed = summedPeriods(periods);
  return row === null || summed.length < 2 ? null : summed.map((one) => operand(row, one));
}

/** 两者相差133亿元: the two rows that the clauses before spoke of, of which they gave values. */
function pairOf({ topic, periods, period }: Clause): readonly Operand[] | null {
  const rows = topic.several.filter((row, at) => topic.several.findIndex((one) => isSame(one, row)) === at);
  const isClear = rows.length === 2 && periods.length < 2 && period !== undefined && topic.matter !== 'growth';
  return isClear ? rows.map((row) => operand(row, period)) : null;
}

function isSame(left: RowName, right: RowName): boolean {
  return left.targets.length === right.targets.length && left.targets.every((one, at) => one === right.targets[at]);
}

/** Every period from one to another, or those that are listed where they leave none out between them. */
function summedPeriods(periods: Clause['periods']): readonly string[] {
  const listed = periods.map(({ period }) => period);
  const [first, last, third] = periods;
  if (first && last?.role === 'to' && !third) return periodsBetween(first.period, last.period);
  return areNeighbours(listed) ? listed : [];
}

function areNeighbours(periods: readonly string[]): boolean {
  const years = periods.map(Number).toSorted((left, right) => left - right);
  return years.every((year, index) => index === 0 || year - (years[index - 1] ?? 0) === 1);
}
