import { headerKind, yearOf, type AskedPeriod, type Point } from '../../../../knowledge/index.js';
import { isPercent } from './resolved.js';

/**
 * The changes that a table prints in place of levels ("2018 and 2017", "2019 and 2018" under "Change between fiscal
 * years") from one year to another, oldest first; [] where they leave a gap. Percents of different bases do not add up.
 */
export function printedMovements(points: readonly Point[], [first, last]: readonly AskedPeriod[]): readonly Point[] {
  const [from, to] = [yearOf(first?.from ?? null), yearOf(last?.from ?? null)];
  const steps = points.filter((point) => isPrintedMovement(point) && !isPercent(point));
  const chain: Point[] = [];
  let at = from;
  while (at !== to) {
    const next = steps.find(({ period }) => period?.startsWith(`${at}/`));
    if (next === undefined || chain.includes(next)) return [];
    chain.push(next);
    at = yearOf(next.period);
  }
  return chain;
}

/** Whether a number is printed as the change between two years: by its period and its headings. */
export function isPrintedMovement({ period, column }: Point): boolean {
  return /^\d{4}\/\d{4}$/u.test(period ?? '') && column.path.some((part) => headerKind(part) === 'change');
}
