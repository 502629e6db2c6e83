import type { Computed } from '../../computing/computation.js';
import { EACH, type Assertion, type Condition, type Measure, type RowName } from '../assertion.js';
import { operandsOf } from '../operands-of.js';
import { contradiction, doubt, holding, type Judgement } from './judgement.js';
import { Measurer } from './measure-terms.js';
import type { JudgeOne } from './judge-quantified.js';
import type { DoubtCode } from './reason.js';
import type { Filling, Scope, Subject } from './scope.js';

type Of<Kind extends Assertion['kind']> = Extract<Assertion, { readonly kind: Kind }>;

/** A row with the figure that it is ranked by. */
interface Ranked {
  readonly rival: Subject;
  readonly value: Computed;
}

interface Ranking {
  readonly own: Computed;
  readonly rival: Subject;
  readonly all: readonly Ranked[];
}

/** The place of a row among all rows of its table, or of its periods; where both may be meant, what is so of each. */
export function judgeRank(assertion: Of<'ranks'>, scope: Scope, filling: Filling, judgeOne: JudgeOne): Judgement {
  const { among } = assertion;
  return inEachRanking(assertion.measure, scope, filling, (ranking) =>
    among === null ? placed(assertion, ranking) : placedAmong({ ...assertion, among }, ranking, filling, judgeOne),
  );
}

/** What every ranking says that may be meant. */
function inEachRanking(
  measure: Measure,
  scope: Scope,
  filling: Filling,
  judge: (ranking: Ranking) => Judgement,
): Judgement {
  const rankings = rankingsBy(measure, scope, filling);
  const judged = rankings.map((ranking) => ('doubt' in ranking ? doubt(ranking.doubt) : judge(ranking)));
  const [first, ...others] = judged;
  if (!first) return doubt('not-understood');
  return others.every(({ verdict }) => verdict === first.verdict) ? first : doubt('ambiguous');
}

/** The place among the rows of which a condition holds; a doubt where it is not told of one, or not true of the row. */
function placedAmong(
  assertion: Of<'ranks'> & { readonly among: Condition },
  { own, all, rival }: Ranking,
  filling: Filling,
  judgeOne: JudgeOne,
): Judgement {
  const verdicts = new Map(
    all.map((one) => {
      const subjects = new Map([...filling.subjects, [EACH, one.rival]]);
      return [one.rival, judgeOne(assertion.among, { ...filling, subjects }).verdict];
    }),
  );
  const isTold = [...verdicts.values()].every((verdict) => verdict !== 'unverifiable');
  if (!isTold || verdicts.get(rival) !== 'supported') return doubt('not-understood');
  return placed(assertion, { own, rival, all: all.filter((one) => verdicts.get(one.rival) === 'supported') });
}

function placed({ order, place: claimed, reach }: Of<'ranks'>, { own, all }: Ranking): Judgement {
  const ahead = beyond(own, all, order);
  const place = 1 + ahead.length;
  const isSo = reach === 'at' ? place === claimed : place <= claimed;
  const told = { found: own, place };
  if (isSo) return holding(told);
  return isSmallestGain(own, ahead, order) ? doubt('loose') : contradiction('rank', told);
}

/** "The smallest gain": some leave out what fell. */
function isSmallestGain({ value }: Computed, ahead: readonly Ranked[], order: 'highest' | 'lowest'): boolean {
  return order === 'lowest' && value.gt(0) && ahead.every((one) => one.value.value.lt(0));
}

/** Which rows lie above a row: those named, and where it is said to be next to them no others. */
export function judgeFollows(assertion: Of<'follows'>, scope: Scope, filling: Filling): Judgement {
  return inEachRanking(assertion.measure, scope, filling, (ranking) => following(assertion, ranking, filling));
}

function following({ leaders, reach }: Of<'follows'>, { own, all }: Ranking, filling: Filling): Judgement {
  const ahead = beyond(own, all, 'highest');
  const named = leaders.map((row) => filling.subjects.get(row));
  const areAhead = named.every((subject) => ahead.some(({ rival }) => rival === subject));
  const isSo = areAhead && (reach === 'behind' || ahead.length === new Set(named).size);
  const told = { found: own, place: 1 + ahead.length, others: ahead.map(({ value }) => value) };
  return isSo ? holding(told) : contradiction('rank', told);
}

/** How many rows there are to rank among. */
export function judgeTotal({ measure, total }: Of<'totals'>, scope: Scope, filling: Filling): Judgement {
  const finding = new Measurer(scope, filling).measure(measure);
  if ('doubt' in finding) return doubt(finding.doubt);
  const found = finding.found.computed ?? finding.found.published;
  const count = scope.rivals.length;
  if (count === 0) return doubt('not-understood');
  return count === total ? holding({ found }) : contradiction('total', { found, count });
}

/** The rankings that a measure of a row may be meant in. */
function rankingsBy(
  measure: Measure,
  scope: Scope,
  filling: Filling,
): readonly (Ranking | { readonly doubt: DoubtCode })[] {
  const [own] = operandsOf(measure).toReversed();
  const subject = own && filling.subjects.get(own.row);
  if (!own || !subject) return [];
  return scope
    .rivalSetsOf(subject, own.period ?? filling.period)
    .map((rivals) => rankingAmong(rivals, { name: own.row, subject, measure }, scope, filling));
}

interface Own {
  readonly name: RowName;
  readonly subject: Subject;
  readonly measure: Measure;
}

/** All rivals by a measure of one of them; a doubt where one has no figure. */
function rankingAmong(
  rivals: readonly Subject[],
  { name, subject, measure }: Own,
  scope: Scope,
  filling: Filling,
): Ranking | { readonly doubt: DoubtCode } {
  if (rivals.length < 2) return { doubt: 'not-understood' };
  const own = new Measurer(scope, filling).measure(measure);
  if ('doubt' in own) return own;
  const all = rivals.flatMap((rival): readonly Ranked[] => {
    const subjects = new Map([...filling.subjects, [name, rival]]);
    const finding = new Measurer(scope, { ...filling, subjects }).measure(measure);
    const value = 'found' in finding ? (finding.found.computed ?? finding.found.published) : null;
    return value ? [{ rival, value }] : [];
  });
  const value = all.find(({ rival }) => rival === subject)?.value;
  return value && all.length === rivals.length ? { own: value, rival: subject, all } : { doubt: 'incomputable' };
}

function beyond({ value: own }: Computed, all: readonly Ranked[], order: 'highest' | 'lowest'): readonly Ranked[] {
  return all.filter(({ value }) => (order === 'highest' ? value.value.gt(own) : value.value.lt(own)));
}
