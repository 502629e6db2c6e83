import { periodLength, type Corpus } from '../../knowledge/index.js';

import type { Obstacle } from './computation.js';
import { cellAtPlace } from './operand.js';
import type { Term } from './term.js';

/**
 * What hinders a change between two cells: a year and a quarter do not compare. Null where their periods are equally
 * long or not known. A date is a balance at its day, which other columns of the same table may name by its year.
 */
export function unequalPeriods(earlier: Term, later: Term, corpus: Corpus): Obstacle | null {
  const [from, to] = [periodOf(earlier, corpus), periodOf(later, corpus)];
  if (from === null || to === null) return null;
  const [left, right] = [periodLength(from), periodLength(to)];
  const known = left !== null && right !== null && left !== 'day' && right !== 'day';
  return known && left !== right ? { code: 'unequal-periods', periods: [from, to] } : null;
}

function periodOf(term: Term, corpus: Corpus): string | null {
  const place = 'magnitude' in term ? term.magnitude : term;
  const cell = 'table' in place ? cellAtPlace(place, corpus) : undefined;
  return cell ? (cell.row.period ?? cell.column.period) : null;
}
