import { precedingPeriod, samePeriodLastYear } from '../../../knowledge/index.js';
import { inSomeYear, isUndated, SOME_YEAR, withoutYear } from './undated.js';

/** Which earlier period a move is from: the same one a year before, or the one right before. */
export type Before = 'preceding' | 'year';

/** The earlier period that a move to a period is from; null where none can be told. */
export function earlierPeriod(period: string, before: Before): string | null {
  const [first, last] = period.startsWith('P') ? [period] : period.split('/');
  if (first !== undefined && last !== undefined) return before === 'year' ? yearBeforeSpan(first, last) : null;
  if (before === 'year') return samePeriodLastYear(period);
  return isUndated(period) ? precedingUndated(period) : precedingPeriod(period);
}

function yearBeforeSpan(first: string, last: string): string | null {
  const [from, to] = [samePeriodLastYear(first), samePeriodLastYear(last)];
  return from !== null && to !== null ? `${from}/${to}` : null;
}

/** Before the first part of a year lies another year, which undated periods do not hold. */
function precedingUndated(period: string): string | null {
  const dated = inSomeYear(period);
  const before = precedingPeriod(dated);
  return before?.startsWith(SOME_YEAR) === true && before !== dated ? withoutYear(before) : null;
}
