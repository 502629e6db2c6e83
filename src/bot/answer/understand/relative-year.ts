import type { Understanding } from './understanding.js';

/** Years told from the one asked before: 次年, the year before. */
const RELATIVE_YEARS: readonly (readonly [RegExp, number])[] = [
  [/第二年|次年|下一年|后一年|\bthe (?:year after|following year|next year)\b/iu, 1],
  [/前一年|上一年|\bthe (?:year before|previous year)\b/iu, -1],
  [/同一年|同年(?!比)|那一?年|当年|该年|\b(?:(?:the )?same|that) year\b/iu, 0],
];

/** A follow-up with the year that it tells from the one asked before: "the year after". */
export function withRelativeYear(fresh: Understanding, old: Understanding): Understanding {
  const [year] = old.periods.years;
  const shift = RELATIVE_YEARS.find(([pattern]) => pattern.test(fresh.question))?.[1];
  // "The change on the year before" asks for growth, not for another year.
  const moves = fresh.periods.years.length === 0 && !fresh.cues.has('growth');
  if (year === undefined || shift === undefined || !moves) return fresh;
  return { ...fresh, periods: { ...fresh.periods, years: [String(Number(year) + shift)] } };
}
