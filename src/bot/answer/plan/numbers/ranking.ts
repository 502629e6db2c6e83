import type { Column, Row, Table } from '../../../../knowledge/index.js';
import type { ToolRequest } from '../../../../tools/index.js';
import { assumedDirection } from '../../understand/direction.js';
import { findCues } from '../../understand/cues.js';
import { findRankCount, findRankPlace } from '../../understand/ordinals.js';
import type { Understanding } from '../../understand/understanding.js';
import type { AnswerPlan } from '../plan.js';
import { cellPlace } from './cell-place.js';
import { comparedTerms } from './computation.js';
import type { Limits, Measure } from './conditions.js';
import { boundedBy, limitsOn } from './filter.js';
import { readModifiers } from './modifiers.js';
import { rankingOf, type Ranking } from './order.js';
import { levelsAsked } from './levels.js';
import { periodColumns } from './period-columns.js';
import { planRankedGap } from './ranked-gap.js';
import { planFirstTogether } from './first-together.js';
import { aroundBound } from './thresholds.js';

/** "Which goods grew most?", "the top three of those above 20 %": rows in the order of a column or of their change. */
export function planRanking(understanding: Understanding, table: Table, rows: readonly Row[]): AnswerPlan | null {
  const ranking = rankingOf(understanding);
  const column = rankedColumn(understanding, table);
  const ordered = measureRanked(understanding, table);
  const among = ordered ? boundedBy(understanding, table, ordered, rows) : null;
  if (!column || !among || among.length === 0) return null;
  const gap = planRankedGap(understanding, column, table, among);
  if (gap || ranking === null) return gap;
  return (
    planFirstTogether(understanding, { column, order: ranking.order, table, among }) ??
    planFirst(ranking, column, understanding, { ...table, among })
  );
}

/** The first rows of an order: of all as they stand, or of those that are kept. */
function planFirst(
  ranking: Ranking,
  column: Column,
  understanding: Understanding,
  { among, ...table }: Table & { readonly among: readonly Row[] },
): AnswerPlan | null {
  const { question, language } = understanding;
  const modifiers = readModifiers(question, language);
  const byAmount = modifiers.has('in-amounts');
  const moving = byAmount || among.length < table.rows.length ? SIGNS[ranking.keep] : [];
  const limits = [...limitsOn(byAmount ? 'movement' : column, understanding, table), ...moving];
  const isPlain = !byAmount && limits.length === 0;
  if (levelsAsked(question, language) !== null) return levelsOf(ranking, column, understanding, { ...table, among });
  if (isPlain && among.length === table.rows.length) return rankedRows(ranking, column, understanding, table);
  const terms = byAmount
    ? comparedTerms({ table, rows: among, columns: [], modifiers })
    : among.map((row) => cellPlace(table, row, column));
  if (terms.length === 0) return null;
  const [from, limit] = [findRankPlace(question) ?? 1, findRankCount(question)];
  const input = { terms: [...terms], order: ranking.order, limit, from, limits };
  return {
    kind: 'answer',
    calls: [{ tool: 'rank-terms', input }],
    composition: { form: 'chosen', named: 'rows', counted: false },
  };
}

/** What fell is no smallest increase, and what rose no decrease. */
const SIGNS: Readonly<Record<Ranking['keep'], Limits>> = {
  all: [],
  positive: [{ comparison: 'above', value: '0' }],
  negative: [{ comparison: 'below', value: '0' }],
};

/** "Which fell, and to what level?": the values of the rows that are first in an order, or that fell. */
function levelsOf(
  { order, keep, count }: Ranking,
  column: Column,
  { question, periods }: Understanding,
  { among, ...table }: Table & { readonly among: readonly Row[] },
): AnswerPlan | null {
  const sign = order === 'highest' ? -1 : 1;
  const numberIn = (row: Row): number => Number(row.cells[column.index]?.decimal);
  const kept = among.filter((row) => keep === 'all' || numberIn(row) < 0 === (keep === 'negative'));
  const ordered = kept.toSorted((left, right) => sign * (numberIn(left) - numberIn(right)));
  const rows = ordered.slice(0, count === 'asked' ? findRankCount(question) : ordered.length);
  const asked = table.columns.filter(({ role, period }) => role === 'value' && periods.years.includes(period ?? ''));
  const level = periodColumns(table, asked).at(-1);
  if (!level || rows.length === 0) return null;
  const input = {
    document: table.document,
    table: table.name,
    rows: rows.map(({ index }) => index),
    columns: [level.index],
  };
  return {
    kind: 'answer',
    calls: [{ tool: 'look-up-cells', input }],
    composition: { form: 'cells', items: 'rows', missing: [] },
  };
}

function rankedRows(
  { order, keep, count }: Ranking,
  column: Column,
  { question, cues }: Understanding,
  table: Table,
): AnswerPlan {
  const from = findRankPlace(question) ?? 1;
  const limit = count === 'asked' ? findRankCount(question) : table.rows.length;
  const input = { document: table.document, table: table.name, column: column.index, keep, limit, from };
  // "The largest and the smallest": both ends.
  const isBoth = count === 'asked' && cues.has('highest') && cues.has('lowest');
  const orders = isBoth ? (['highest', 'lowest'] as const) : [order];
  const calls = orders.map((one): ToolRequest => ({ tool: 'rank-rows', input: { ...input, order: one } }));
  return { kind: 'answer', calls, composition: { form: 'cells', items: 'rows', missing: [] } };
}

/** What a question is read to order rows by. */
export function measureRanked(understanding: Understanding, table: Table): Measure | null {
  const column = rankedColumn(understanding, table);
  const byAmount = readModifiers(understanding.question, understanding.language).has('in-amounts');
  return column && byAmount ? 'movement' : (column ?? null);
}

/** The column that a question is read to order rows by, where it is one. */
export function rankedColumn(asked: Understanding, table: Table): Column | undefined {
  const { periods, language } = asked;
  const question = rankingPart(asked);
  const cues = question === asked.question ? asked.cues : findCues(question);
  const moves = assumedDirection(question, language) !== null;
  const growing = moves || cues.has('growth') || cues.has('decline') || /快|慢|\b(?:fast|slow|quick)/iu.test(question);
  if (growing) return table.columns.find((column) => column.role === 'growth');
  const values = table.columns.filter((column) => column.role === 'value');
  return values.find((column) => column.period !== null && periods.years.includes(column.period)) ?? values.at(-1);
}

/** Cues that say what rows are ranked by. */
const RANKED_BY = ['decline', 'export-value', 'growth'] as const;

/** Of "those above 10 % in growth, which exported most?" what ranks: the side of the bound that says most or least. */
function rankingPart({ question }: Understanding): string {
  const ranks = (side: string): boolean => {
    const cues = findCues(side);
    const isMeasured = RANKED_BY.some((cue) => cues.has(cue)) || /快|慢|额|\b(?:fast|slow|quick|value)/iu.test(side);
    return isMeasured && (cues.has('highest') || cues.has('lowest'));
  };
  return aroundBound(question).find(ranks) ?? question;
}
