import { Exact, type Column, type Row, type Table } from '../../../../knowledge/index.js';
import type { Term, ToolRequest } from '../../../../tools/index.js';
import { asksHowMany } from '../../understand/goods-asked.js';
import type { Understanding } from '../../understand/understanding.js';
import type { AnswerPlan } from '../plan.js';
import { cellPlace } from './cell-place.js';
import { growthColumn } from './conditions.js';
import { periodColumns } from './period-columns.js';
import { middleBound, spreadAsked, type MiddleBound, type Spread } from './spread-words.js';

/**
 * The median of a column, how far its numbers spread, which two lie closest; of the rows named, or of all. Null where
 * nothing of the kind is asked.
 */
export function planSpread(understanding: Understanding, table: Table, named: readonly Row[]): AnswerPlan | null {
  const { question, language } = understanding;
  const columns = askedColumns(understanding, table);
  const bound = middleBound(question, language);
  if (bound) return named.length === 0 ? planBeyondMiddle(bound, understanding, table, columns.at(-1)) : null;
  const spread = spreadAsked(question, language);
  if (spread === null) return null;
  const rows = named.length > 1 ? named : table.rows;
  if (spread === 'closest' || spread === 'furthest')
    return planPair(spread, { table, rows, column: columns.at(-1) }, named[0]);
  return named.length === 1 ? null : planMiddle(spread, table, rows, columns);
}

const SAYS_GROWTH =
  /增[速幅长]|同期增减|涨幅|[快慢]于|\b(?:growth|gr[eo]w|growing|grown|faster|slower|year-on-year)\b/iu;

/** The column of growth where growth is asked; those of the asked years, or all with values. */
function askedColumns({ question, periods }: Understanding, table: Table): readonly Column[] {
  const growth = SAYS_GROWTH.test(question) ? growthColumn(table) : undefined;
  const asked = table.columns.filter(({ role, period }) => role === 'value' && periods.years.includes(period ?? ''));
  return growth ? [growth] : periodColumns(table, asked);
}

function termsOf(table: Table, rows: readonly Row[], column: Column): Term[] {
  return rows
    .filter((row) => typeof row.cells[column.index]?.decimal === 'string')
    .map((row) => cellPlace(table, row, column));
}

function planMiddle(
  tool: Exclude<Spread, 'closest' | 'furthest'>,
  table: Table,
  rows: readonly Row[],
  columns: readonly Column[],
): AnswerPlan | null {
  const calls = columns.map((column): ToolRequest => ({ tool, input: { terms: termsOf(table, rows, column) } }));
  if (calls.length === 0) return null;
  const isOfAll = rows.length === table.rows.length;
  return {
    kind: 'answer',
    calls,
    composition: { form: 'computations', ...(isOfAll ? { scope: 'listed-rows' as const } : {}) },
  };
}

/** The numbers of some rows in one column. */
interface Numbers {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly column: Column | undefined;
}

/** Of one row named the one that lies closest to it is asked, of none or several which two lie so. */
function planPair(
  spread: 'closest' | 'furthest',
  { table, rows, column }: Numbers,
  named: Row | undefined,
): AnswerPlan | null {
  if (!column) return null;
  const terms = termsOf(table, rows, column);
  const isToOne = named !== undefined && rows === table.rows;
  const to = rows
    .filter((row) => typeof row.cells[column.index]?.decimal === 'string')
    .findIndex((row) => row === named);
  if (isToOne && to < 0) return null;
  const apart = spread === 'closest' ? 'least' : 'most';
  return {
    kind: 'answer',
    calls: [{ tool: 'pair-terms', input: { terms, apart, ...(isToOne ? { to } : {}) } }],
    composition: { form: 'pair' },
  };
}

/** "How many exported more than average?": the middle first, and then what lies beyond it. */
function planBeyondMiddle(
  { comparison, middle }: MiddleBound,
  { question }: Understanding,
  table: Table,
  column: Column | undefined,
): AnswerPlan | null {
  if (!column || !ASKS_ROWS.test(question)) return null;
  const terms = termsOf(table, table.rows, column);
  const numbers = table.rows.flatMap((row) => row.cells[column.index]?.decimal ?? []).map((text) => new Exact(text));
  const value = MIDDLES[middle](numbers).toFixed(LIMIT_DECIMALS);
  return {
    kind: 'answer',
    calls: [
      { tool: middle, input: { terms } },
      { tool: 'filter-terms', input: { terms, limits: [{ comparison, value }] } },
    ],
    composition: { form: 'chosen', named: 'rows', counted: asksHowMany(question) },
  };
}

const ASKS_ROWS = /哪些|哪几|[几多]少?[种类个项]|有谁|列出|\b(?:which|what|how many|list|name)\b/iu;

/** More decimals than any two printed numbers differ in. */
const LIMIT_DECIMALS = 30;

const MIDDLES: Readonly<Record<MiddleBound['middle'], (numbers: readonly Exact[]) => Exact>> = {
  average: (numbers) => numbers.reduce((sum, one) => sum.plus(one), new Exact(0)).div(numbers.length),
  median: (numbers) => {
    const ordered = numbers.toSorted((left, right) => left.cmp(right));
    const inside = ordered.slice(Math.floor((ordered.length - 1) / 2), Math.floor(ordered.length / 2) + 1);
    return MIDDLES.average(inside);
  },
};
