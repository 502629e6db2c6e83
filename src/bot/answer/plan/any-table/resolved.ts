import {
  comparePeriods,
  inPeriod,
  isPeriodText,
  parsePeriod,
  yearOf,
  type AskedPeriod,
  type Point,
  type Series,
} from '../../../../knowledge/index.js';
import type { CellPlace, Term } from '../../../../tools/index.js';
import { cellPlace } from '../numbers/cell-place.js';
import type { Candidate, Miss } from './operand.js';
import type { Expression, Reduction } from './reading.js';

/** An expression as a term over cells of one table. */
export interface Resolved {
  readonly term: Term;
  /** How well its least well named operand is named. */
  readonly score: number;
  /** What it starts from. */
  readonly points: readonly Point[];
  /** How its outermost operator was read. */
  readonly expression: Expression;
  /** The operands of the outermost operator; of a movement the earlier one first. */
  readonly operands: readonly Resolved[];
}

/** How an operator came out; with its own reading where it is not that of its expression. */
export type Worked = Omit<Resolved, 'expression'> & Partial<Pick<Resolved, 'expression'>>;

/** A candidate's one number. */
export function single({ points, score }: Candidate): Worked | Miss {
  const [point, ...others] = points;
  if (!point) return { code: 'unmatched' };
  if (others.length > 0) return openPeriod(points);
  return { term: placeOf(point), score, points: [point], operands: [] };
}

/** The sum or the average of numbers. */
export function combined(how: Reduction, points: readonly Point[], score: number): Worked | Miss {
  const [first] = points;
  if (!first) return { code: 'unmatched' };
  const terms = points.map(placeOf);
  return { term: how === 'average' ? { average: terms } : { sum: terms }, score, points, operands: [] };
}

/** What an operation over operands starts from, and how well it is named. */
export function joined(operands: readonly Resolved[]): Omit<Worked, 'term'> {
  return {
    score: Math.min(...operands.map(({ score }) => score)),
    points: operands.flatMap(({ points }) => points),
    operands,
  };
}

/** Whether a number is printed in percent. */
export function isPercent({ row, column, cell }: Point): boolean {
  return (cell.unit ?? row.unit ?? column.unit) === '%';
}

/** Whether a wording asks for a number in percent. */
export function saysPercent(wording: string): boolean {
  return /per ?cent(?:age)?s?\b|%|百分/iu.test(wording);
}

/** The periods of numbers, oldest first. */
export function heldPeriods(points: readonly Point[]): readonly string[] {
  const periods = points.flatMap(({ period }) => (period === null ? [] : [period]));
  return [...new Set(periods)].toSorted(comparePeriods);
}

/** The asker is to say which of the periods held is meant, each as the table prints it. */
export function openPeriod(points: readonly Point[]): Miss {
  const printed = new Map(points.map((point) => [point.period, printedPeriod(point)]));
  return { code: 'open-period', held: heldPeriods(points).map((period) => printed.get(period) ?? period) };
}

function printedPeriod({ row, column, period }: Point): string | null {
  return (
    [row.label, ...row.groups, ...column.path].find((part) => isPeriodText(part) && parsePeriod(part) === period) ??
    period
  );
}

/** Numbers without those that stand for a stretch of the others: the year beside its quarters. */
export function comparable(points: readonly Point[]): readonly Point[] {
  const plain = points.filter(({ period }) => !/^\d{4}\/\d{4}$/u.test(period ?? ''));
  return plain.length > 0 ? plain : points;
}

/** The number one year before another of the same series. */
export function yearBefore(series: Series, { period }: Point): Point | undefined {
  const year = String(Number(yearOf(period)) - 1);
  const found = inPeriod(series.points, asPeriod(year));
  return found.length === 1 ? found[0] : undefined;
}

/** A canonical period as if it had been asked for. */
export function asPeriod(period: string): AskedPeriod {
  return { text: period, from: period, to: null };
}

/** Where a number stands. */
export function placeOf({ table, row, column }: Point): CellPlace {
  return cellPlace(table, row, column);
}
