import { yearsBetween, type Corpus } from '../../knowledge/index.js';

import type { Obstacle } from './computation.js';
import { periodOfTerm } from './period-of-term.js';
import type { Term } from './term.js';

/** A movement from one term to another, over so many years. */
interface Movement {
  readonly from: Term;
  readonly to: Term;
  readonly years: number;
}

/**
 * What hinders a movement over years that its periods are not apart: 2021 to 2022 is one year, whoever says ten. Null
 * where they are so far apart, or where one of the periods is not known.
 */
export function otherYears({ from, to, years }: Movement, corpus: Corpus): Obstacle | null {
  const [start, end] = [periodOfTerm(from, corpus), periodOfTerm(to, corpus)];
  if (start === null || end === null) return null;
  const apart = yearsBetween(start, end);
  return apart === null || apart === years ? null : { code: 'other-years', periods: [start, end], years };
}
