import type { Assertion } from '../assertion.js';
import { isWord } from '../clause-parts.js';
import { operandsIn } from '../operands-of.js';
import { Clause, type ClauseReader } from './clause.js';
import { readAmongNamed } from './read-among-named.js';
import { readBeside } from './read-beside.js';
import { readComparison } from './read-comparison.js';
import { readExtent } from './read-extent.js';
import { readFigure } from './read-figure.js';
import { readFollowers } from './read-followers.js';
import { readMove, strict } from './read-move.js';
import { readMeanGrowth } from './read-mean-growth.js';
import { readOvertaking } from './read-overtaking.js';
import { readQuantified } from './read-quantified.js';
import { readRank } from './read-rank.js';
import { readRatio } from './read-ratio.js';
import { readShare, readTimes } from './read-share.js';
import { readTogether } from './read-together.js';
import { readTopList } from './read-top-list.js';
import { readValues } from './read-values.js';

/** Readers of what is said of all or of so many rows of a table. */
const OF_MANY: readonly ClauseReader[] = [
  readQuantified,
  readTopList,
  readFollowers,
  readRank,
  readAmongNamed,
  readMeanGrowth,
];

/** Readers of what is said of the rows named. */
const OF_ROWS: readonly ClauseReader[] = [
  readOvertaking,
  readTogether,
  readRatio,
  readShare,
  readTimes,
  readComparison,
  readMove,
  readFigure,
  readValues,
];

/** A clause of more parts than these is no sentence of a draft, and reading it would take long. */
const MOST_PARTS = 100;

/** What a clause says, as things that can be true or false; null where it is not understood in full. */
export function readClause(clause: Clause): readonly Assertion[] | null {
  if (clause.written.length > MOST_PARTS) return null;
  const read = ofEachPeriod(clause) ?? ofEach(clause) ?? ofOne(clause);
  const assertions = clause.isOfPublished ? published(read) : read;
  const isOfWhole = clause.rows.some(({ row }) => row.combined?.rows === 'all');
  return clause.isOfNation && (isOfWhole || (assertions ?? []).some(isAmongAll)) ? null : assertions;
}

/** Figures as the source prints them; of anything else it is not told what is printed. */
function published(assertions: readonly Assertion[] | null): readonly Assertion[] | null {
  const figures = assertions?.flatMap((one) => (one.kind === 'equals' ? [{ ...one, isPublished: true }] : []));
  return figures?.length === assertions?.length ? (figures ?? null) : null;
}

/** What is said of a row among all others: those of a whole country may be more than a table holds. */
function isAmongAll(assertion: Assertion): boolean {
  const { kind } = assertion;
  if (kind === 'each-period') return assertion.of.some(isAmongAll);
  if (kind === 'equals') return operandsIn(assertion).some(({ row }) => row.combined?.rows === 'all');
  return ['alternatives', 'follows', 'quantified', 'ranks', 'totals'].includes(kind);
}

/** "In both years": left open, a period is every one that the source holds; those named are read one by one. */
function ofEachPeriod(clause: Clause): readonly Assertion[] | null {
  // Of so many rows each must be so in each period.
  if (!clause.isOfEachPeriod || clause.categories.length > 0) return null;
  const { written, topic, periods } = clause;
  const shared = written.filter(
    (part) => part.part !== 'period' && !isWord(part, 'all') && !isWord(part, 'each-period'),
  );
  const open = { ...topic, period: null, span: null };
  if (periods.length === 0) {
    const values = ofValues(ofOne(new Clause(shared, open)));
    return values && [{ kind: 'each-period', of: values }];
  }
  const read = periods.map(({ period }) => ofOne(new Clause(shared, { ...open, period })));
  return read.every((one) => one !== null) ? read.flat() : null;
}

/** A move has a year before the first that is held: "rose in both years" is more than a table of two years tells. */
function ofValues(assertions: readonly Assertion[] | null): readonly Assertion[] | null {
  const isOfValues = assertions?.every((one) =>
    one.kind === 'exceeds' ? one.left.kind === 'value' : 'measure' in one && one.measure.kind === 'value',
  );
  return isOfValues === true ? assertions : null;
}

/** "…, both above 20 %": without a row of its own, a clause with "all" is about each row of those before. */
function ofEach(clause: Clause): readonly Assertion[] | null {
  const { written, topic, rows } = clause;
  const isObject = rows.every(({ role }, index) => role === 'than' || (index === 0 && isBehindWord(clause)));
  if (!clause.has('all') || topic.several.length < 2 || clause.categories.length > 0 || !isObject) return null;
  const alone = written.filter((part) => !isWord(part, 'all'));
  const read = topic.several.map((row) => ofOne(new Clause(alone, { ...topic, row })));
  return read.every((one) => one !== null) ? read.flat().map(strict) : null;
}

/** 均高于玩具: the row stands behind the comparing word. */
function isBehindWord(clause: Clause): boolean {
  const word = clause.indexOfWord('more', 'less', 'faster', 'slower');
  return word >= 0 && clause.indexOf(clause.rows[0]) > word;
}

function ofOne(clause: Clause): readonly Assertion[] | null {
  const { figures, rest } = readBeside(clause);
  const assertions = firstOf(isOfMany(rest) ? OF_MANY : [...OF_MANY, ...OF_ROWS], rest);
  const extents = readExtent(rest, assertions);
  return extents && [...figures, ...(assertions ?? []), ...extents];
}

/** Whether a clause counts rows, or speaks of all and names none: the topic is then not what it is about. */
function isOfMany(clause: Clause): boolean {
  const { categories, rows } = clause;
  const isOfAll = rows.length === 0 && (categories.length > 0 || clause.has('all'));
  return isOfAll || categories.some((count) => count !== null);
}

function firstOf(readers: readonly ClauseReader[], clause: Clause): readonly Assertion[] | null {
  for (const read of readers) {
    const assertions = read(clause);
    if (assertions) return assertions;
  }
  return null;
}
