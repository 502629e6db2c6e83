import { periodLength, type Corpus } from '../../knowledge/index.js';

import type { Obstacle } from './computation.js';
import { periodOfTerm } from './period-of-term.js';
import type { Term } from './term.js';

/**
 * What hinders a change between two cells: a year and a quarter do not compare. Null where their periods are equally
 * long or not known. A date is a balance at its day, which other columns of the same table may name by its year.
 */
export function unequalPeriods(earlier: Term, later: Term, corpus: Corpus): Obstacle | null {
  const [from, to] = [periodOfTerm(earlier, corpus), periodOfTerm(later, corpus)];
  if (from === null || to === null) return null;
  const [left, right] = [periodLength(from), periodLength(to)];
  const known = left !== null && right !== null && left !== 'day' && right !== 'day';
  return known && left !== right ? { code: 'unequal-periods', periods: [from, to] } : null;
}
