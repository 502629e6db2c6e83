import type { Corpus } from '../../knowledge/index.js';
import { documentsOf } from '../evidence.js';
import type { Assertion, Measure, RowName } from './assertion.js';
import { isSubject, type Source } from './claim-names.js';
import { clauseParts } from './clause-parts.js';
import { judgeAssertion } from './judging/judge-assertion.js';
import { doubt, type Judgement } from './judging/judgement.js';
import type { ReasonCode } from './judging/reason.js';
import { fillingsOf, type Filling, type Scope } from './judging/scope.js';
import { SeriesScope } from './judging/series-scope.js';
import { TableScope } from './judging/table-scope.js';
import { Clause, type Span, type Topic } from './reading/clause.js';
import { operandsIn } from './operands-of.js';
import { readClause } from './reading/read-clause.js';
import type { ClaimSpan } from './split-claims.js';
import type { Token } from './tokens/token.js';

/** What a whole sentence is about, for a clause that stands before the name: the only row and the only period in it. */
export function topicOfSentence(claims: readonly ClaimSpan[]): Topic {
  const tokens = claims.flatMap((claim) => claim.tokens);
  const [name, other] = tokens.filter((token) => token.kind === 'name' && token.targets.some(isSubject));
  const periods = new Set(tokens.flatMap((token) => (token.kind === 'period' ? token.periods : [])));
  const [period = null] = periods;
  const targets = name?.kind === 'name' && !other ? name.targets.filter(isSubject) : null;
  return {
    ...NOTHING_BEFORE,
    row: targets && { targets },
    period: periods.size === 1 ? period : null,
    span: spanOf([...periods]),
  };
}

const NOTHING_BEFORE: Topic = {
  row: null,
  last: null,
  several: [],
  ranked: null,
  previous: null,
  period: null,
  span: null,
  matter: 'other',
};

/** Two years in their order. */
function spanOf(periods: readonly string[]): Span | null {
  const [base, at, third] = periods.toSorted();
  return base !== undefined && at !== undefined && third === undefined && base < at ? { base, at } : null;
}

/** A claim judged by sources, and what it was about, for the clauses after it. */
export interface SourceCheck {
  readonly judgement: Judgement;
  readonly topic: Topic;
}

/** More sources than these are not tried: their rows are called alike. */
const MOST_SOURCES = 20;

/** What a text is checked against: all documents, or one. */
export interface Within {
  readonly corpus: Corpus;
  readonly document: string | undefined;
}

/** Checks one clause against every table and series that has what it names. */
export function checkInSources(tokens: readonly Token[], topic: Topic, { corpus, document }: Within): SourceCheck {
  const named = sourcesOf(tokens, topic);
  // "Seven categories grew" may be said of any table.
  const isOfMany = named.length === 0 && tokens.some(({ kind }) => kind === 'categories');
  const sources = isOfMany ? documentsOf(corpus, document).flatMap(({ tables }) => tables) : named;
  if (sources.length === 0) return { judgement: doubt(namesUnreadable(tokens) ? 'unreadable' : 'not-held'), topic };
  if (sources.length > MOST_SOURCES) return { judgement: doubt('ambiguous'), topic };
  const checks = sources.map((source) => checkInSource(tokens, topic, source, corpus));
  return {
    judgement: agree(
      checks.map(({ judgement }) => judgement),
      'ambiguous',
    ),
    topic: checks[0]?.topic ?? topic,
  };
}

/** The sources that hold every row named; of a clause that names none, those of the clauses before. */
function sourcesOf(tokens: readonly Token[], topic: Topic): readonly Source[] {
  const names = tokens.flatMap((token) =>
    token.kind === 'name' && token.targets.some(isSubject) ? [token.targets] : [],
  );
  const all = names.length > 0 ? names : ofTopic(topic).map(({ targets }) => targets);
  const [first = [], ...others] = all.map((targets) => new Set(targets.filter(isSubject).map(({ source }) => source)));
  return [...first].filter((source) => others.every((held) => held.has(source)));
}

function namesUnreadable(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === 'name' && token.targets.some(({ kind }) => kind === 'unreadable'));
}

/** What a clause without a name goes on about. */
function ofTopic({ row, several }: Topic): readonly RowName[] {
  return row ? [row] : several;
}

function checkInSource(tokens: readonly Token[], topic: Topic, source: Source, corpus: Corpus): SourceCheck {
  const read = clauseParts(tokens, (target) => target.source === source);
  const clause = new Clause(read.parts, isInBrackets(tokens) ? { ...topic, row: topic.last ?? topic.row } : topic);
  const assertions = readClause(clause);
  const next = topicAfter(clause, topic, assertions ?? []);
  if (read.unknown.length > 0 || namesAnother(tokens, source))
    return { judgement: doubt('unknown-words'), topic: next };
  const scope = 'start' in source ? new SeriesScope(source, corpus) : new TableScope(source, read.restrictions, corpus);
  return { judgement: assertions ? judgeAll(assertions, scope) : doubt('not-understood'), topic: next };
}

/** "Table 1" of what Table 2 says. */
function namesAnother(tokens: readonly Token[], source: Source): boolean {
  const name = 'name' in source ? source.name : '';
  return tokens.some((token) => token.kind === 'address' && !name.endsWith(`-${token.number}`));
}

/** "Toys (+9.1 %)": what stands in brackets is of the row before them. */
function isInBrackets([first]: readonly Token[]): boolean {
  return first?.kind === 'pause' && first.mark === '(';
}

function topicAfter(clause: Clause, topic: Topic, assertions: readonly Assertion[]): Topic {
  const [row, second] = clause.rows;
  const own = row && !second ? row.row : null;
  // "…, faster than steel, to 7 billion": the one that was compared goes on.
  const isOfTopic = assertions.flatMap(operandsIn).some((operand) => operand.row === topic.row);
  return {
    ...topic,
    row: row && !isOfTopic ? own : topic.row,
    last: clause.rows.at(-1)?.row ?? topic.last,
    several: [...topic.several, ...clause.rows.map((one) => one.row)],
    ranked: rankedIn(assertions) ?? (row ? null : topic.ranked),
    period: clause.time?.at ?? topic.period,
    span: spanAfter(clause, topic, assertions),
    matter: matterOf(assertions),
  };
}

/** The place that a clause gives its row. */
function rankedIn(assertions: readonly Assertion[]): Topic['ranked'] {
  const [rank, second] = assertions.filter((assertion) => assertion.kind === 'ranks');
  const by = rank && matterOfMeasure(rank.measure);
  return rank?.reach === 'at' && !second && by && by !== 'other' ? { place: rank.place, by } : null;
}

/** Between two periods of one clause, or between the one that the clauses before gave a value for and this one. */
function spanAfter({ time, periods }: Clause, topic: Topic, assertions: readonly Assertion[]): Span | null {
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
    default:
      return [];
  }
}

function matterOfMeasure(measure: Measure): Topic['matter'] {
  if (measure.kind === 'value') return 'values';
  return measure.kind === 'growth' && measure.base === null ? 'growth' : 'other';
}

/** All that a clause says, under every reading: readings that differ leave it open. */
function judgeAll(assertions: readonly Assertion[], scope: Scope): Judgement {
  const operands = assertions.flatMap(operandsIn);
  const fillings = fillingsOf(scope, operands);
  if (fillings === null) return doubt('ambiguous');
  const readings = fillings.map((filling) =>
    reading(
      assertions.map((assertion) => judgeAssertion(assertion, scope, filling)),
      filling,
    ),
  );
  return agreedReadings(readings, operands.some(({ period }) => period === null) ? 'open-period' : 'ambiguous');
}

const ORDER = ['contradicted', 'unverifiable', 'supported'] as const;

/** The worst of several judgements, the first of equals. */
function worst(judgements: readonly Judgement[]): Judgement {
  for (const verdict of ORDER) {
    const found = judgements.find((one) => one.verdict === verdict);
    if (found) return found;
  }
  return doubt('not-understood');
}

/** Doubts that only say that a reading is not the one that is meant. */
const ASIDE: ReadonlySet<ReasonCode> = new Set(['not-held', 'open-period', 'period-not-held']);

/** What one reading says; one with a period that the table does not hold in full is not the one that is meant. */
function reading(judgements: readonly Judgement[], { period }: Filling): Judgement {
  const aside = period === null ? undefined : judgements.find(({ reason }) => ASIDE.has(reason));
  return aside ?? worst(judgements);
}

/** What all readings in one table say: another that leaves the claim open keeps it from being supported. */
function agreedReadings(readings: readonly Judgement[], reason: 'ambiguous' | 'open-period'): Judgement {
  const agreed = agree(readings, reason);
  const isOpen = readings.some(({ verdict, reason: code }) => verdict === 'unverifiable' && !ASIDE.has(code));
  return agreed.verdict === 'supported' && isOpen ? doubt('ambiguous', agreed.stated) : agreed;
}

/** What is false of each row that may be meant names the figure of each. */
function withAlternatives(first: Judgement, telling: readonly Judgement[]): Judgement {
  if (first.verdict !== 'contradicted') return first;
  const cells = new Set([cellsOf(first.found)]);
  const alternatives = telling.flatMap(({ found }) => {
    const place = cellsOf(found);
    if (!found || cells.has(place)) return [];
    cells.add(place);
    return [found];
  });
  return { ...first, alternatives };
}

/** Which cells a figure is of. */
function cellsOf(found: Judgement['found']): string {
  return JSON.stringify(found?.inputs.map(({ evidence }) => evidence) ?? null);
}

/** What all judgements that tell say; where they differ, a doubt. */
function agree(judgements: readonly Judgement[], reason: 'ambiguous' | 'open-period'): Judgement {
  const telling = judgements.filter(({ verdict }) => verdict !== 'unverifiable');
  const [first] = telling;
  if (!first) return judgements[0] ?? doubt('not-held');
  const isOne = telling.every(({ verdict }) => verdict === first.verdict);
  return isOne ? withAlternatives(first, telling) : doubt(reason, first.stated);
}
