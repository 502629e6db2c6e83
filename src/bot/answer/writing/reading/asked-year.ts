import { findPeriods } from '../../../../knowledge/index.js';

/** The one year that a question asks about; null where it names none, several, or a part of a year. */
export function askedYear(question: string): string | null {
  const { years, parts } = findPeriods(question);
  const [year, other] = years;
  return year === undefined || other !== undefined || parts.length > 0 ? null : year;
}
