import { comparePeriods, parsePeriod, periodYear } from '../../knowledge/index.js';

/** Chosen periods as a test of a column's or a row's; what is about no period is always kept. */
export type PeriodChoice = (period: string | null) => boolean;

const YEAR = /^\d{4}$/u;
const YEARS = /^(?<first>\d{4})\/(?<last>\d{4})$/u;

/**
 * Reads the periods that were asked for, "2022" or "2019-2021", against those that a table holds. A year takes in all
 * that ends in it: its quarters, its balances, growth up to it.
 */
export function choosePeriods(
  asked: readonly string[],
  held: readonly string[],
): PeriodChoice | { readonly period: string; readonly held: readonly string[] } {
  const covers = asked.map((text) => coverOf(parsePeriod(text)));
  const unknown = asked.find((_, index) => !held.some((period) => covers[index]?.(period)));
  if (unknown !== undefined) return { period: unknown, held: held.toSorted(comparePeriods) };
  return (period) => period === null || covers.some((cover) => cover(period));
}

function coverOf(wanted: string | null): (period: string) => boolean {
  if (wanted === null) return () => false;
  const { first, last } = YEARS.exec(wanted)?.groups ?? {};
  const [from, to] = YEAR.test(wanted) ? [wanted, wanted] : [first, last];
  if (from === undefined || to === undefined) return (period) => period === wanted;
  return (period) => {
    const year = periodYear(period);
    return year !== null && from <= year && year <= to;
  };
}
