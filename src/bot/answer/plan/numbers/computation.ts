import type { Column, Row, Table } from '../../../../knowledge/index.js';
import type { Term, ToolRequest } from '../../../../tools/index.js';
import type { Composition } from '../plan.js';
import { cellPlace } from './cell-place.js';
import type { Modifier } from './modifiers.js';
import type { Operation } from './operation.js';
import { ends, periodColumns } from './period-columns.js';
import { bothRates, changesOf, growthBetween, rates } from './row-movements.js';

/** What a question names of a table, in the order in which it is named. */
export interface Selection {
  readonly table: Table;
  readonly rows: readonly Row[];
  /** The asked columns; where none is named, []. */
  readonly columns: readonly Column[];
  readonly modifiers: ReadonlySet<Modifier>;
}

/** Calls and how their results are said. */
export interface PlannedComputation {
  readonly calls: readonly ToolRequest[];
  readonly composition: Composition;
}

/** From an operation and what it is asked of to calls of computing tools; null where they do not go together. */
export function planComputation(operation: Operation, selection: Selection): PlannedComputation | null {
  const calls = CALLS[operation](selection);
  if (calls.length === 0) return null;
  const ranks = operation === 'highest' || operation === 'lowest';
  return { calls, composition: ranks ? comparison(selection) : { form: 'computations' } };
}

/** Named rows are all shown beside each other; unless their order is asked, the first is the answer. */
function comparison({ modifiers, rows }: Selection): Composition {
  if (rows.length === 1) return { form: 'chosen', named: 'periods', counted: false, answering: 1 };
  const answering = modifiers.has('ordered') ? rows.length : 1;
  return { form: 'chosen', named: 'rows', counted: false, answering };
}

/** The calls for each operation; [] where it does not fit what is named. */
const CALLS: Readonly<Record<Operation, (selection: Selection) => readonly ToolRequest[]>> = {
  average: averageCalls,
  change: changeCalls,
  'compound-growth': compoundCalls,
  count: () => [],
  difference: differenceCalls,
  filter: () => [],
  growth: growthCalls,
  highest: (selection) => comparisonCalls('highest', selection),
  lowest: (selection) => comparisonCalls('lowest', selection),
  'percent-more': moreCalls,
  'percent-share': (selection) => ratioCalls(selection, 'percent'),
  'point-difference': pointCalls,
  ratio: (selection) => ratioCalls(selection, 'number'),
  // What a number is taken times says the question.
  scaled: () => [],
  sum: sumCalls,
  times: (selection) => ratioCalls(selection, 'times'),
};

/** The rows' cells of one column, as one term where they are taken together. */
function termAt({ table, rows, modifiers }: Selection, column: Column): readonly Term[] {
  const cells = [...new Set(rows)].map((row) => cellPlace(table, row, column));
  return modifiers.has('together') && cells.length > 1 ? [{ sum: cells }] : cells;
}

function growthCalls(selection: Selection): readonly ToolRequest[] {
  const period = ends(selection);
  if (!period) return [];
  const [first, last] = period;
  const values = termAt(selection, last);
  const calls = termAt(selection, first).flatMap((base, index): readonly ToolRequest[] => {
    const value = values[index];
    return value ? [{ tool: 'growth-rate', input: { base, value } }] : [];
  });
  return [...calls, ...publishedCalls(selection, first, last)];
}

/** What the table itself publishes of the growth between two periods. */
function publishedCalls({ table, rows, modifiers }: Selection, first: Column, last: Column): readonly ToolRequest[] {
  const column = growthBetween(table, first, last);
  if (!column || modifiers.has('together')) return [];
  const { document, name } = table;
  return [
    {
      tool: 'look-up-cells',
      input: { document, table: name, rows: rows.map(({ index }) => index), columns: [column.index] },
    },
  ];
}

function changeCalls(selection: Selection): readonly ToolRequest[] {
  const period = ends(selection);
  if (!period) return [];
  const [first, last] = period;
  const later = termAt(selection, last);
  return termAt(selection, first).flatMap((earlier, index): readonly ToolRequest[] => {
    const to = later[index];
    return to ? [{ tool: 'change', input: { earlier, later: to } }] : [];
  });
}

/** The two numbers that are set against each other, in the order asked: two rows, or two columns of a row. */
function pairOf({ table, rows: named, columns }: Selection): readonly (readonly [Term, Term])[] {
  const rows = [...new Set(named)];
  const [row, other] = rows;
  const [column, second] = columns;
  if (!row) return [];
  if (other) {
    const shared = column ?? periodColumns(table, []).at(-1);
    return shared && rows.length === 2 && columns.length < 2
      ? [[cellPlace(table, row, shared), cellPlace(table, other, shared)]]
      : [];
  }
  return column && second && columns.length === 2
    ? [[cellPlace(table, row, column), cellPlace(table, row, second)]]
    : [];
}

function differenceCalls(selection: Selection): readonly ToolRequest[] {
  return pairOf(selection).map(([left, right]) => differenceCall(left, right, selection));
}

/** The first minus the second; a gap is how far apart they are, whichever is more. */
function differenceCall(left: Term, right: Term, { table, modifiers }: Selection): ToolRequest {
  const [one, other] = [valueAt(table, left), valueAt(table, right)];
  const isTurned = modifiers.has('gap') && one !== null && other !== null && one < other;
  const [minuend, subtrahend] = isTurned ? [right, left] : [left, right];
  return { tool: 'difference', input: { minuend, subtrahend } };
}

function valueAt({ rows }: Pick<Table, 'rows'>, term: Term): number | null {
  if ('magnitude' in term) return Math.abs(valueAt({ rows }, term.magnitude) ?? Number.NaN);
  const decimal = 'table' in term ? rows[term.row]?.cells[term.column]?.decimal : null;
  return decimal === null || decimal === undefined ? null : Number(decimal);
}

/** "How many percent more A than B": from B to A. */
function moreCalls(selection: Selection): readonly ToolRequest[] {
  return pairOf(selection).map(([value, base]) => ({ tool: 'growth-rate', input: { base, value } }));
}

function ratioCalls(selection: Selection, as: 'number' | 'percent' | 'times'): readonly ToolRequest[] {
  const ofRows = partOfRows(selection);
  // "A and B together as a share": both are the part, and neither is the whole.
  if (as === 'percent' && ofRows === null && selection.modifiers.has('together')) return [];
  const pairs = ofRows ?? ratesOf(selection) ?? pairOf(as === 'times' ? laterFirst(selection) : selection);
  return pairs.map(([part, whole]): ToolRequest => ({ tool: 'ratio', input: { part, whole, as } }));
}

/** "By what factor did it multiply between 2021 and 2022?": the later year over the earlier one. */
function laterFirst(selection: Selection): Selection {
  const isOfOne = new Set(selection.rows).size === 1 && selection.modifiers.has('over-time');
  return isOfOne
    ? { ...selection, columns: periodColumns(selection.table, selection.columns).toReversed() }
    : selection;
}

/** "The growth of A is how many times that of B": two rates; null where values are asked. */
function ratesOf(selection: Selection): readonly (readonly [Term, Term])[] | null {
  const rows = [...new Set(selection.rows)];
  if (!selection.modifiers.has('growing') || rows.length !== 2) return null;
  const [part, whole] = rates({ ...selection, rows });
  return part && whole ? [[part, whole]] : null;
}

/** "Of A, B and C together, what share is C": the row named twice over all of them. */
function partOfRows({ table, rows, columns, modifiers }: Selection): readonly (readonly [Term, Term])[] | null {
  const [column] = columns;
  const all = [...new Set(rows)];
  const part = rows.find((row, index) => rows.indexOf(row) < index);
  if (!(modifiers.has('together') || modifiers.has('of-these')) || !column || !part) return null;
  return [[cellPlace(table, part, column), { sum: all.map((row) => cellPlace(table, row, column)) }]];
}

/** "The average growth of A and B" is that of their rates, not of their values. */
function averageCalls(selection: Selection): readonly ToolRequest[] {
  const terms = selection.modifiers.has('growing') ? rates(selection) : termsOf(selection);
  return terms.length === 0 ? [] : [{ tool: 'average', input: { terms: [...terms] } }];
}

/** One sum of all that is asked; of several rows "in each year" one for each. */
function sumCalls(selection: Selection): readonly ToolRequest[] {
  const { table, rows, columns, modifiers } = selection;
  const isOfEach = modifiers.has('yearly') && rows.length > 1;
  const parts = isOfEach ? periodColumns(table, columns).map((column) => [column]) : [columns];
  return parts
    .map((part) => termsOf({ ...selection, columns: part }))
    .filter(({ length }) => length > 0)
    .map((terms): ToolRequest => ({ tool: 'sum', input: { terms: [...terms] } }));
}

/** Every cell that is asked, each once: rows by columns. 铝和铝材 name one row. */
function termsOf({ table, rows, columns }: Selection): readonly Term[] {
  const asked = columns.length > 0 ? columns : periodColumns(table, []);
  return [...new Set(rows)].flatMap((row) => asked.map((column) => cellPlace(table, row, column)));
}

/** Growth rates set against each other: of two rows, or of one as published and as worked out. */
function pointCalls(selection: Selection): readonly ToolRequest[] {
  const rows = [...new Set(selection.rows)];
  if (rows.length === 2 && selection.modifiers.has('as-share')) return movedShareCalls({ ...selection, rows });
  const [minuend, subtrahend] = rows.length === 1 ? bothRates(selection) : rates({ ...selection, rows });
  return minuend && subtrahend ? [differenceCall(minuend, subtrahend, selection)] : [];
}

/** "A as a percentage of B: by how many points did it fall?": the later share minus the earlier, and both. */
function movedShareCalls({ table, rows: [part, whole], columns }: Selection): readonly ToolRequest[] {
  const period = ends({ table, columns });
  if (!part || !whole || !period) return [];
  const shares = period.map((column) => [cellPlace(table, part, column), cellPlace(table, whole, column)] as const);
  const [first, last] = shares;
  if (!first || !last) return [];
  return [
    { tool: 'difference', input: { minuend: { share: last }, subtrahend: { share: first } } },
    ...shares.map(([one, other]): ToolRequest => ({
      tool: 'ratio',
      input: { part: one, whole: other, as: 'percent' },
    })),
  ];
}

function compoundCalls(selection: Selection): readonly ToolRequest[] {
  const period = ends(selection);
  const [row] = selection.rows;
  if (!period || !row) return [];
  const [first, last] = period;
  const years = Number(last.period?.slice(0, 4)) - Number(first.period?.slice(0, 4));
  if (!(years > 0)) return [];
  const { table } = selection;
  return [
    {
      tool: 'compound-growth',
      input: { base: cellPlace(table, row, first), value: cellPlace(table, row, last), years },
    },
  ];
}

/** Named rows set against each other: by their values, or by their growth where that is asked. */
function comparisonCalls(order: 'highest' | 'lowest', selection: Selection): readonly ToolRequest[] {
  if (selection.rows.length < 2) return yearCalls(order, selection);
  const terms = comparedTerms(selection);
  return terms.length === 0 ? [] : [{ tool: 'rank-terms', input: { terms: [...terms], order } }];
}

/** "In which year was steel higher?": one row's values of all years. */
function yearCalls(order: 'highest' | 'lowest', { table, rows: [row], modifiers }: Selection): readonly ToolRequest[] {
  if (!row || !modifiers.has('which-year')) return [];
  const terms = periodColumns(table, []).map((column) => cellPlace(table, row, column));
  return terms.length < 2 ? [] : [{ tool: 'rank-terms', input: { terms, order } }];
}

/** What rows are compared by: how much they changed, how fast, or their values. */
export function comparedTerms(selection: Selection): readonly Term[] {
  const { modifiers } = selection;
  if (modifiers.has('in-amounts')) return changesOf(selection);
  return modifiers.has('growing') ? rates(selection) : valuesOf(selection);
}

function valuesOf({ table, rows, columns: [asked] }: Selection): readonly Term[] {
  const column = asked ?? periodColumns(table, []).at(-1);
  return column ? rows.map((row) => cellPlace(table, row, column)) : [];
}
