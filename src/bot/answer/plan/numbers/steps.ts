import type { Table } from '../../../../knowledge/index.js';
import type { Term, ToolInput, ToolRequest } from '../../../../tools/index.js';

/** What a plan does with the numbers of a table. */
export type Step =
  | 'average'
  /** Rows are kept or left out by what their numbers are. */
  | 'bound'
  /** Two numbers are set against each other by subtraction. */
  | 'difference'
  /** Growth is worked out, and not looked up. */
  | 'growth'
  /** Numbers in percent are given, computed or as they stand. */
  | 'percent'
  /** One number is divided by another. */
  | 'quotient'
  | 'sum'
  | 'times';

/** Every step that calls of tools take, those inside their terms among them. */
export function stepsOf(calls: readonly ToolRequest[], table: Table): ReadonlySet<Step> {
  return new Set(calls.flatMap((call) => stepsOfCall(call, table)));
}

function stepsOfCall(call: ToolRequest, table: Table): readonly Step[] {
  return [...stepsOfComputation(call, table), ...stepsOfChoice(call, table)];
}

/** What is worked out. */
function stepsOfComputation(call: ToolRequest, table: Table): readonly Step[] {
  switch (call.tool) {
    case 'average':
      return ['average', ...ofTerms(call.input.terms, table)];
    case 'average-change':
      return ['average', 'difference'];
    case 'change':
      return ['difference', ...ofTerms([call.input.earlier, call.input.later], table)];
    case 'compound-growth':
      return ['average', 'growth', 'percent'];
    case 'difference':
      return ['difference', ...ofTerms([call.input.minuend, call.input.subtrahend], table)];
    case 'growth-rate':
      return ['growth', 'percent', ...ofTerms([call.input.base, call.input.value], table)];
    case 'ratio':
      return [...RATIO_STEPS[call.input.as ?? 'number'], ...ofTerms([call.input.part, call.input.whole], table)];
    case 'sum':
      return ['sum', ...ofTerms(call.input.terms, table)];
    default:
      return [];
  }
}

/** What is looked up, or chosen among rows. */
function stepsOfChoice(call: ToolRequest, table: Table): readonly Step[] {
  switch (call.tool) {
    case 'filter-terms':
      return ['bound', ...ofTerms(call.input.terms, table)];
    case 'look-up-cells':
      return call.input.columns.flatMap((column) => ofColumn(column, table));
    case 'rank-position':
      return ofTerms(call.input.terms, table);
    case 'rank-rows':
      return [...ofKept(call.input.keep), ...ofColumn(call.input.column, table)];
    case 'rank-terms':
      return [...ofRanked(call.input, table), ...ofTerms(call.input.terms, table)];
    default:
      return [];
  }
}

const RATIO_STEPS = {
  number: ['quotient'],
  percent: ['quotient', 'percent'],
  times: ['quotient', 'times'],
} as const satisfies Readonly<Record<string, readonly Step[]>>;

function ofKept(keep: 'all' | 'positive' | 'negative' | undefined): readonly Step[] {
  return keep === undefined || keep === 'all' ? [] : ['bound'];
}

/** Limits keep some rows; so does a ranking that takes fewer than there are. */
function ofRanked({ limits, terms }: ToolInput<'rank-terms'>, { rows }: Table): readonly Step[] {
  return (limits ?? []).length > 0 || terms.length < rows.length ? ['bound'] : [];
}

function ofColumn(index: number, { columns }: Table): readonly Step[] {
  return columns[index]?.role === 'growth' ? ['percent'] : [];
}

function ofTerms(terms: readonly Term[], table: Table): readonly Step[] {
  return terms.flatMap((term) => ofTerm(term, table));
}

function ofTerm(term: Term, table: Table): readonly Step[] {
  if ('table' in term) return ofColumn(term.column, table);
  if ('sum' in term) return [...(term.sum.length > 1 ? (['sum'] as const) : []), ...ofTerms(term.sum, table)];
  if ('average' in term) return ['average', ...ofTerms(term.average, table)];
  if ('difference' in term) return ['difference', ...ofTerms(term.difference, table)];
  if ('growth' in term) return ['growth', 'percent', ...ofTerms(term.growth, table)];
  if ('ratio' in term) return ['quotient', ...ofTerms(term.ratio, table)];
  if ('share' in term) return ['quotient', 'percent', ...ofTerms(term.share, table)];
  return 'magnitude' in term ? ofTerm(term.magnitude, table) : [];
}
