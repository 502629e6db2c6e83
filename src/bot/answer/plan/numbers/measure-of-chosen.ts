import type { Column, Exact, Row, Table } from '../../../../knowledge/index.js';
import type { ToolRequest } from '../../../../tools/index.js';
import { findCues } from '../../understand/cues.js';
import { findRankCount, findRankPlace } from '../../understand/ordinals.js';
import { withRelativeYear } from '../../understand/relative-year.js';
import type { Understanding } from '../../understand/understanding.js';
import type { AnswerPlan, PlannedPart } from '../plan.js';
import { cellPlace } from './cell-place.js';
import { askedOf, leavesOpen, movedBy, orderedBy, yearsIn, type Asked } from './asked-of-chosen.js';
import { planTogether } from './chosen-together.js';
import { saysPlace, stretchesOf, type Stretches } from './choosing-words.js';
import { conditionsOf, keptBy, numberOf, termOf, type Measure } from './conditions.js';
import { operationsSaid } from './operation.js';
import { rankingOf, type Ranking } from './order.js';
import { ends } from './period-columns.js';

/** Rows at a place of an order, among those that are ordered. */
interface Chosen {
  readonly by: Measure;
  readonly order: Ranking['order'];
  readonly place: number;
  readonly among: readonly Row[];
  readonly rows: readonly Row[];
}

/**
 * "How fast did the largest export grow?", "what were the exports of the fastest-growing product?": rows are chosen by
 * one measure, and another one of them is asked. Null where the question is not in these two stretches, or where both
 * speak of the same numbers: those are what the order itself shows.
 */
export function planMeasureOfChosen(
  understanding: Understanding,
  table: Table,
  rows: readonly Row[],
): AnswerPlan | null {
  const stretches = stretchesOf(understanding.question, understanding.language);
  const chosen = stretches && !saysPlace(stretches.asked) ? chosenBy(stretches, understanding, table, rows) : null;
  if (!stretches || !chosen) return null;
  const plans = plansFor(askedIn(stretches, chosen, understanding), chosen, table);
  return plans.length === 0 ? null : inParts(understanding, [...plans, planChoice(chosen, table)]);
}

/** What is asked of the rows, as a question of its own: a year that it leaves out is that of the order, or told from it. */
function askedIn({ chosen: text, asked: question }: Stretches, { by }: Chosen, whole: Understanding): Understanding {
  const own = yearsIn(question);
  const period = by === 'movement' ? null : by.period;
  const years = yearsIn(text).length === 0 && period !== null ? [period] : yearsIn(text);
  const asked = { ...whole, question, cues: findCues(question), periods: { ...whole.periods, years: own } };
  const old = { ...whole, periods: { ...whole.periods, years } };
  const told = withRelativeYear(asked, old);
  return told.periods.years.length > 0 ? told : { ...asked, periods: old.periods };
}

/** What is made of the rows together, or the measures that are asked of each; [] where they are those of the order. */
function plansFor(understanding: Understanding, chosen: Chosen, table: Table): readonly AnswerPlan[] {
  const { question: text, language, periods } = understanding;
  const isShare = operationsSaid(text, language).has('percent-share');
  // By how much they grew together, their sum does not tell.
  const isTogether = isShare || (chosen.rows.length > 1 && movedBy(text, language) === null);
  const together = isTogether ? planTogether(understanding, table, chosen.rows) : null;
  if (together) return [together];
  const asked = askedOf({ text, language, years: periods.years }, table);
  const isSame = chosen.by === 'movement' && leavesOpen(text, language);
  if (!asked || isSame) return [];
  return asked.measures
    .filter((measure) => measure !== chosen.by)
    .flatMap((measure) => planAsked(asked.kind, measure, chosen, table));
}

function chosenBy(
  { scope, chosen: text, asked }: Stretches,
  understanding: Understanding,
  table: Table,
  rows: readonly Row[],
): Chosen | null {
  const { language } = understanding;
  const years = [yearsIn(scope), yearsIn(asked)].find(({ length }) => length === 1) ?? [];
  const by = orderedBy({ text, language, years }, table);
  const conditions = conditionsOf({ ...understanding, question: `${scope} ${text}` }, table);
  const ranking = rankingOf({ question: text, cues: findCues(text), language });
  if (!conditions || !by || !ranking) return null;
  const numbered = keptBy(conditions, rows, table).flatMap((row) => {
    const value = numberOf(row, by, table);
    return value !== null && hasSign(value, ranking.keep) ? [{ row, value }] : [];
  });
  const sign = ranking.order === 'highest' ? -1 : 1;
  const ordered = numbered.toSorted((left, right) => sign * left.value.cmp(right.value)).map(({ row }) => row);
  const place = findRankPlace(text) ?? 1;
  const found = ordered.slice(place - 1, place - 1 + findRankCount(text));
  return found.length === 0 ? null : { by, order: ranking.order, place, among: ordered, rows: found };
}

function hasSign(value: Exact, keep: Ranking['keep']): boolean {
  if (keep === 'all') return true;
  return keep === 'positive' ? value.gt(0) : value.lt(0);
}

/** The numbers of the rows by one measure, or their place by it among all. */
function planAsked(kind: Asked['kind'], of: Measure, { rows }: Chosen, table: Table): readonly AnswerPlan[] {
  if (kind === 'place') return rows.map((row) => planPlace(row, of, table));
  return [of === 'movement' ? planMoved(rows, table) : planCells(rows, of, table)];
}

function planPlace({ index }: Row, of: Measure, table: Table): AnswerPlan {
  const terms = table.rows.flatMap((row) => termOf(of, row, table));
  return {
    kind: 'answer',
    calls: [{ tool: 'rank-position', input: { terms, index, order: 'highest' } }],
    composition: { form: 'position', order: 'highest' },
  };
}

function planCells(rows: readonly Row[], { index }: Column, { document, name }: Table): AnswerPlan {
  const input = { document, table: name, rows: rows.map((row) => row.index), columns: [index] };
  return {
    kind: 'answer',
    calls: [{ tool: 'look-up-cells', input }],
    composition: { form: 'cells', items: 'rows', missing: [] },
  };
}

function planMoved(rows: readonly Row[], table: Table): AnswerPlan {
  const [first, last] = ends({ table, columns: [] }) ?? [];
  const calls = rows.flatMap((row): readonly ToolRequest[] =>
    first && last
      ? [{ tool: 'change', input: { earlier: cellPlace(table, row, first), later: cellPlace(table, row, last) } }]
      : [],
  );
  return { kind: 'answer', calls, composition: { form: 'computations' } };
}

/** By what the rows were chosen: the order with their place in it. */
function planChoice({ by, order, place, among, rows }: Chosen, table: Table): AnswerPlan {
  const terms = among.flatMap((row) => termOf(by, row, table));
  return {
    kind: 'answer',
    calls: [{ tool: 'rank-terms', input: { terms, order, from: place, limit: rows.length } }],
    composition: { form: 'chosen', named: 'rows', counted: false },
  };
}

function inParts(asked: Understanding, plans: readonly AnswerPlan[]): AnswerPlan {
  const parts = plans.map((plan): PlannedPart => ({ asked, plan }));
  return { kind: 'answer', calls: plans.flatMap(({ calls }) => calls), composition: { form: 'parts', parts } };
}
