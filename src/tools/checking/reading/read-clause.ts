import type { Assertion } from '../assertion.js';
import type { Clause, ClauseReader } from './clause.js';
import { readComparison } from './read-comparison.js';
import { readMove } from './read-move.js';
import { readRank } from './read-rank.js';
import { readShare, readTimes } from './read-share.js';
import { readTogether } from './read-together.js';
import { readValues } from './read-values.js';

const READERS: readonly ClauseReader[] = [
  readRank,
  readTogether,
  readShare,
  readTimes,
  readComparison,
  readMove,
  readValues,
];

/** A clause of more parts than these is no sentence of a draft, and reading it would take long. */
const MOST_PARTS = 100;

/** What a clause says, as things that can be true or false; null where it is not understood in full. */
export function readClause(clause: Clause): readonly Assertion[] | null {
  if (clause.parts.length > MOST_PARTS) return null;
  for (const read of READERS) {
    const assertions = read(clause);
    if (assertions) return assertions;
  }
  return null;
}
