import { Exact } from '../../knowledge/index.js';

/** What is told of several numbers by their place among each other, or by how far they spread. */
export const STATISTICS = {
  median,
  meanDeviation,
} as const satisfies Readonly<Record<string, (values: readonly Exact[]) => Exact>>;

export type Statistic = keyof typeof STATISTICS;

/** The middle one in order; of an even count the mean of the two in the middle. */
function median(values: readonly Exact[]): Exact {
  const ordered = values.toSorted((left, right) => left.cmp(right));
  const middle = Math.floor((ordered.length - 1) / 2);
  const inside = ordered.slice(middle, ordered.length - middle);
  return mean(inside);
}

/** The mean of how far each lies from the mean. */
function meanDeviation(values: readonly Exact[]): Exact {
  const centre = mean(values);
  return mean(values.map((value) => value.minus(centre).abs()));
}

function mean(values: readonly Exact[]): Exact {
  return values.reduce((sum, value) => sum.plus(value), new Exact(0)).div(values.length);
}
