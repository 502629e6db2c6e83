import type { Assertion, Measure, RowName } from './assertion.js';
import { isSubject, type NameTarget } from './claim-names.js';
import type { Meaning } from './words/meanings.js';
import { WHOLE_YEAR } from './calendar/undated.js';
import { operandsIn } from './operands-of.js';
import { kindOf, type Clause, type Span, type Topic } from './reading/clause.js';
import { isWordOf } from './tokens/is-word-of.js';
import type { Token } from './tokens/token.js';
import type { ClaimSpan } from './split-claims.js';

/** What a whole sentence is about, for a clause that stands before the name: the only row and the only period in it. */
export function topicOfSentence(claims: readonly ClaimSpan[], written = ''): Topic {
  const tokens = claims.flatMap((claim) => claim.tokens);
  const [name, other] = tokens.filter((token) => token.kind === 'name' && token.targets.some(isSubject));
  const periods = new Set(
    tokens.flatMap((token) => (token.kind === 'period' ? token.periods.filter((one) => one !== WHOLE_YEAR) : [])),
  );
  const [period = null] = periods;
  const sole = name?.kind === 'name' && !other ? name.targets.filter(isSubject) : null;
  const targets = sole ?? subjectBehind(claims, written);
  return {
    ...NOTHING_BEFORE,
    row: targets && { targets },
    sentence: isOfGrowthAlone(tokens) ? 'growth' : 'other',
    period: periods.size === 1 ? period : null,
    span: spanOf([...periods]),
  };
}

const GROWTH: readonly Meaning[] = ['growth', 'fastest', 'slowest', 'faster', 'slower'];
const NO_GROWTH: readonly Meaning[] = ['amount', 'absolute', 'share', 'most', 'least', 'gap'];

/** Words of growth, percents as its only numbers, and no word of anything else that a percent may be of. */
function isOfGrowthAlone(tokens: readonly Token[]): boolean {
  const says = (meanings: readonly Meaning[]): boolean =>
    tokens.some((token) => meanings.some((meaning) => isWordOf(token, meaning)));
  const numbers = tokens.flatMap((token) => (token.kind === 'number' ? [kindOf(token.mention)] : []));
  return says(GROWTH) && !says(NO_GROWTH) && numbers.every((kind) => ['percent', 'points', 'times'].includes(kind));
}

/** A sentence that opens with what goes on about its subject: "After growing by a third, exports of bags …". */
const PARTICIPLE = /^(?:even )?(?:after|at|with|despite|having|growing|rising|falling|up|down)\b/iu;

/** The row that the second clause is about, where the first names nothing and can only be of it. */
function subjectBehind([first, second]: readonly ClaimSpan[], written: string): readonly NameTarget[] | null {
  if (!PARTICIPLE.test(written) || !first || !second || first.tokens.some(({ kind }) => kind === 'name')) return null;
  const at = second.tokens.findIndex((token) => token.kind === 'name' && token.targets.some(isSubject));
  const name = second.tokens[at];
  const isFirst = second.tokens.slice(0, at).every((token) => token.kind !== 'word' || OPENING.has(token.meaning));
  return name?.kind === 'name' && isFirst ? name.targets.filter(isSubject) : null;
}

/** Words before a name that leave it the subject. */
const OPENING: ReadonlySet<Meaning> = new Set<Meaning>(['filler', 'of', 'growth']);

const NOTHING_BEFORE: Topic = {
  row: null,
  last: null,
  told: [],
  several: [],
  ranked: null,
  previous: null,
  counted: null,
  sentence: 'other',
  period: null,
  span: null,
  matter: 'other',
};

/** Two years in their order. */
function spanOf(periods: readonly string[]): Span | null {
  const [base, at, third] = periods.toSorted();
  return base !== undefined && at !== undefined && third === undefined && base < at ? { base, at } : null;
}

/** What the clauses up to this one were about, for the next. */
export function topicAfter(clause: Clause, topic: Topic, assertions: readonly Assertion[]): Topic {
  const [row, second] = clause.rows;
  const own = row && (!second || isComparison(clause, assertions)) ? subjectOf(clause) : null;
  // "…, faster than steel, to 7 billion": the one that was compared goes on.
  const isOfTopic = assertions.flatMap(operandsIn).some((operand) => operand.row === topic.row);
  return {
    ...topic,
    row: row && !isOfTopic ? own : topic.row,
    last: clause.rows.at(-1)?.row ?? topic.last,
    told: [...topic.told, ...assertions.flatMap(rowsTold)],
    several: [...topic.several, ...clause.rows.flatMap(({ row: one }) => named(one))],
    ranked: rankedIn(assertions) ?? (row ? null : topic.ranked),
    counted: countedIn(assertions) ?? topic.counted,
    period: periodAfter(clause, topic),
    span: spanAfter(clause, topic, assertions),
    matter: matterOf(assertions),
  };
}

/** A row, or those that are taken together as one. */
function named(row: RowName): readonly RowName[] {
  const rows = row.combined?.rows;
  return rows === undefined || rows === 'all' ? [row] : rows;
}

/** The rows that an assertion gives a figure of. */
function rowsTold(assertion: Assertion): readonly RowName[] {
  return assertion.kind === 'equals' ? operandsIn(assertion).map(({ row }) => row) : [];
}

/** "From 2021" alone leaves the period open that comes after it, and what is said of each period the one of them. */
function periodAfter(clause: Clause, topic: Topic): string | null {
  if (clause.isOfEachPeriod) return null;
  const { time } = clause;
  return time?.base !== undefined && time.base !== null && time.at === null ? null : (time?.at ?? topic.period);
}

/** One row set against another: the first is what the sentence is about, unless it stands behind "than". */
function isComparison({ rows }: Clause, assertions: readonly Assertion[]): boolean {
  return rows.length === 2 && assertions.length > 0 && assertions.every(({ kind }) => kind === 'exceeds');
}

function subjectOf({ rows }: Clause): RowName | null {
  return (rows.find(({ role }) => role !== 'than') ?? rows[0])?.row ?? null;
}

function countedIn(assertions: readonly Assertion[]): Topic['counted'] {
  const [counted, second] = assertions.filter((assertion) => assertion.kind === 'quantified');
  return counted?.quantifier.kind === 'count' && !second ? counted.condition : null;
}

/** The place that a clause gives its row. */
function rankedIn(assertions: readonly Assertion[]): Topic['ranked'] {
  const [rank, second] = assertions.filter((assertion) => assertion.kind === 'ranks');
  const by = rank && matterOfMeasure(rank.measure);
  return rank?.reach === 'at' && !second && by && by !== 'other' ? { place: rank.place, by } : null;
}

/** Between two periods of one clause, or between the one that the clauses before gave a value for and this one. */
function spanAfter(clause: Clause, topic: Topic, assertions: readonly Assertion[]): Span | null {
  const { time, periods } = clause;
  if (clause.isOfEachPeriod) return null;
  if (periods.length === 0) return topic.span;
  const base = time?.base ?? (topic.matter === 'values' && matterOf(assertions) === 'values' ? topic.period : null);
  return base !== null && time?.at ? spanOf([base, time.at]) : null;
}

function matterOf(assertions: readonly Assertion[]): Topic['matter'] {
  const matters = new Set(assertions.flatMap(measuresOf).map(matterOfMeasure));
  const [matter, second] = matters;
  return matter && second === undefined ? matter : 'other';
}

function measuresOf(assertion: Assertion): readonly Measure[] {
  switch (assertion.kind) {
    case 'exceeds':
      return [assertion.left, assertion.right];
    case 'equals':
    case 'ranks':
    case 'follows':
      return [assertion.measure];
    case 'all-of':
    case 'each-period':
      return assertion.of.flatMap(measuresOf);
    default:
      return [];
  }
}

function matterOfMeasure(measure: Measure): Topic['matter'] {
  if (measure.kind === 'value') return 'values';
  return measure.kind === 'growth' && measure.base === null ? 'growth' : 'other';
}
