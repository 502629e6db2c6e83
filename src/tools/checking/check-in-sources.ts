import type { Corpus } from '../../knowledge/index.js';
import type { Measured } from '../computing/operand.js';
import { documentsOf } from '../evidence.js';
import type { Assertion, RowName } from './assertion.js';
import type { Before } from './calendar/earlier.js';
import { isDated, isSubject, type NameTarget, type Source } from './claim-names.js';
import { clauseParts } from './clause-parts.js';
import { judgeAssertion } from './judging/judge-assertion.js';
import { doubt, worst, type Judgement } from './judging/judgement.js';
import type { ReasonCode } from './judging/reason.js';
import { DatedScope } from './judging/dated-scope.js';
import { fillingsOf, type Filling, type Scope } from './judging/scope.js';
import { SeriesScope } from './judging/series-scope.js';
import { TableScope } from './judging/table-scope.js';
import { Clause, type Topic } from './reading/clause.js';
import { withCombinedRows } from './reading/combined-rows.js';
import type { ProseSeries } from './prose-series.js';
import { operandsIn } from './operands-of.js';
import { readClause } from './reading/read-clause.js';
import { isMark } from './tokens/is-mark.js';
import { isWordOf } from './tokens/is-word-of.js';
import type { Token } from './tokens/token.js';
import { topicAfter } from './topics.js';

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
  const judgement = agree(
    checks.map((check) => check.judgement),
    'ambiguous',
  );
  return {
    judgement: isOfOthers(tokens, judgement) || isUnowned(tokens, judgement) ? doubt('ambiguous') : judgement,
    topic: checks[0]?.topic ?? topic,
  };
}

/** "These two products grew" is not false because so many others did too. */
function isOfOthers(tokens: readonly Token[], { verdict }: Judgement): boolean {
  return (
    verdict === 'contradicted' && tokens.some((token) => token.kind === 'categories' && token.isReferring === true)
  );
}

/** "Fell by 2 billion (40 billion)" is not true because one of the two is what was left. */
function isUnowned(tokens: readonly Token[], { verdict }: Judgement): boolean {
  return verdict === 'supported' && tokens.some((token) => token.kind === 'number' && token.isUnowned === true);
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
  const read = clauseParts(tokens, source);
  const about = 'start' in source ? overWhole(topic, source) : topic;
  const written = new Clause(read.parts, isInBrackets(tokens) ? { ...about, row: about.last ?? about.row } : about);
  const clause = withCombinedRows(written);
  const assertions = readClause(clause);
  const after = topicAfter(clause, about, assertions ?? []);
  const next = isLastOfSeveral(tokens) ? { ...after, row: null } : after;
  if (read.unknown.length > 0 || namesAnother(tokens, source))
    return { judgement: doubt('unknown-words'), topic: next };
  const scope = scopeOf(source, read.restrictions, about.period, corpus);
  return { judgement: assertions ? judgeAll(assertions, scope, tokens) : doubt('not-understood'), topic: next };
}

function scopeOf(source: Source, restrictions: readonly NameTarget[], within: string | null, corpus: Corpus): Scope {
  if ('start' in source) return new SeriesScope(source, corpus);
  return isDated(source)
    ? new DatedScope(source, restrictions, within, corpus)
    : new TableScope(source, restrictions, corpus);
}

/** Of a series a move is from its first period to its last, where no period is named. */
function overWhole(topic: Topic, { start, end }: ProseSeries): Topic {
  const isOpen = topic.period === null && topic.span === null;
  return isOpen ? { ...topic, span: { base: start.period, at: end.period } } : topic;
}

/** "Table 1" of what Table 2 says. */
function namesAnother(tokens: readonly Token[], source: Source): boolean {
  const name = nameOf(source);
  return tokens.some((token) => token.kind === 'address' && !name.endsWith(`-${token.number}`));
}

function nameOf(source: Source): string {
  if (isDated(source)) return source.table.name;
  return 'name' in source ? source.name : '';
}

/** "…, refined oil (53.9 %) and aluminum (37.1 %) grew": what comes next is said of them all. */
function isLastOfSeveral(tokens: readonly Token[]): boolean {
  const [first, second] = tokens.filter(({ kind }) => kind !== 'pause');
  return isWordOf(first, 'and') && second?.kind === 'name' && second.targets.some(isSubject);
}

/** "Toys (+9.1 %)": what stands in brackets is of the row before them. */
function isInBrackets([first]: readonly Token[]): boolean {
  return isMark(first, '(');
}

/** All that a clause says, from whichever earlier period it may be meant: where that makes a difference it is open. */
function judgeAll(assertions: readonly Assertion[], scope: Scope, tokens: readonly Token[]): Judgement {
  const said = beforeSaid(tokens);
  const befores = said === null ? scope.befores : scope.befores.filter((one) => one === said);
  const judged = befores.map((before) => judgeFrom(before, assertions, scope, tokens));
  const [first, ...others] = judged;
  if (!first) return doubt('unknown-words');
  return others.every(({ verdict }) => verdict === first.verdict) ? first : doubt('open-period', first.stated);
}

/** Which earlier period a clause says that it is set against; null where it does not. */
function beforeSaid(tokens: readonly Token[]): Before | 'both' | null {
  const [isPreceding, isYear] = (['on-preceding', 'year-on-year'] as const).map((meaning) =>
    tokens.some((token) => isWordOf(token, meaning)),
  );
  if (isPreceding) return isYear ? 'both' : 'preceding';
  return isYear ? 'year' : null;
}

/** All that a clause says, under every reading: readings that differ leave it open. */
function judgeFrom(
  before: Before,
  assertions: readonly Assertion[],
  scope: Scope,
  tokens: readonly Token[],
): Judgement {
  const operands = assertions.flatMap(operandsIn);
  const fillings = fillingsOf(scope, operands, before);
  if (fillings === null) return doubt('ambiguous');
  if (tokens.some((token) => isWordOf(token, 'at-end')) && fillings.some(isOfFlow)) return doubt('not-a-stock');
  const readings = fillings.map((filling) =>
    reading(
      assertions.map((assertion) => judgeAssertion(assertion, scope, filling)),
      filling,
    ),
  );
  const isOpen = operands.some(({ period }) => period === null);
  return (
    (isOpen ? ofLatest(readings, fillings, scope) : null) ??
    agreedReadings(readings, isOpen ? 'open-period' : 'ambiguous')
  );
}

/** What happened over a year did not stand at its end. */
function isOfFlow({ subjects }: Filling): boolean {
  return [...subjects.values()].some(({ nature }) => nature !== 'stock');
}

/**
 * A claim that names no period is of the last one that is held, where it is true of that: "rare earths stood at 7.07
 * billion". True of an earlier one alone it stays open.
 */
function ofLatest(readings: readonly Judgement[], fillings: readonly Filling[], { years }: Scope): Judgement | null {
  const latest = years.toSorted().at(-1);
  const told = readings.filter((_, at) => fillings[at]?.period === latest);
  const [first] = told;
  return first && told.every(({ verdict }) => verdict === 'supported') ? first : null;
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
  const figures = telling.flatMap(({ found, alternatives }) => [found, ...alternatives]);
  const alternatives = figures.flatMap((found) => {
    const place = cellsOf(found);
    if (!found || cells.has(place)) return [];
    cells.add(place);
    return [found];
  });
  return { ...first, alternatives };
}

/** Which numbers a figure is of, by their places: a whole table is too long to be written out. */
function cellsOf(found: Judgement['found']): string {
  return (found?.inputs ?? []).map(({ evidence }) => placeOf(evidence).join(' ')).join(', ');
}

function placeOf(evidence: Measured['evidence']): readonly (number | string)[] {
  if ('passage' in evidence) return [evidence.passage.id, evidence.at];
  const { table, row, column } = evidence;
  return [table.document, table.name, row.index, column.index];
}

/** What all judgements that tell say; where they differ, a doubt. */
function agree(judgements: readonly Judgement[], reason: 'ambiguous' | 'open-period'): Judgement {
  const telling = judgements.filter(({ verdict }) => verdict !== 'unverifiable');
  const [first] = telling;
  if (!first) return judgements[0] ?? doubt('not-held');
  const isOne = telling.every(({ verdict }) => verdict === first.verdict);
  return isOne ? withAlternatives(first, telling) : doubt(reason, first.stated);
}
