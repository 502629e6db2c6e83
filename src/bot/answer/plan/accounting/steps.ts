import { cellQuantity, type Corpus } from '../../../../knowledge/index.js';
import { findDocument, findTable, type CellPlace, type Term, type ToolRequest } from '../../../../tools/index.js';

/** What a plan does with numbers. */
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
  /** The place of one number among others is told. */
  | 'position'
  /** One number is divided by another. */
  | 'quotient'
  /** Numbers are put in an order. */
  | 'ranking'
  /** One number is taken several times. */
  | 'scaling'
  /** Fewer rows than the table has are taken, whichever way they were chosen. */
  | 'some-rows'
  | 'sum'
  | 'times';

/** Every step that calls of tools take, those inside their terms among them. */
export function stepsOf(calls: readonly ToolRequest[], corpus: Corpus): ReadonlySet<Step> {
  return new Set(
    calls.flatMap((call) => [
      ...ownSteps(call, corpus),
      ...termsIn(call).flatMap((term) => ofTerm(term, corpus)),
      ...(wholesOf(call).some((cells) => takesSome(cells, corpus)) ? (['some-rows'] as const) : []),
    ]),
  );
}

/** What a call does beside what its terms do. */
function ownSteps(call: ToolRequest, corpus: Corpus): readonly Step[] {
  switch (call.tool) {
    case 'average':
      return ['average'];
    case 'average-change':
      return ['average', 'difference'];
    case 'change':
    case 'difference':
      return ['difference'];
    case 'compound-growth':
      return ['average', 'growth', 'percent'];
    case 'filter-terms':
      return ['bound'];
    case 'growth-rate':
      return ['growth', 'percent'];
    case 'look-up-numbers':
      // What a number of the text stands for is read when it is looked up.
      return ['percent', 'position'];
    case 'rank-position':
      return ['position', 'ranking'];
    case 'rank-rows':
      return [
        ...(isKept(call.input.keep) ? (['bound'] as const) : []),
        'ranking',
        ...ofRankedColumn(call.input, corpus),
      ];
    case 'rank-terms':
      return [...((call.input.limits ?? []).length > 0 ? (['bound'] as const) : []), 'ranking'];
    case 'ratio':
      return RATIO_STEPS[call.input.as ?? 'number'];
    case 'sum':
      return call.input.terms.length < 2 ? ['sum'] : ofSum(call.input.terms);
    default:
      return [];
  }
}

const RATIO_STEPS = {
  number: ['quotient'],
  percent: ['quotient', 'percent'],
  times: ['quotient', 'times'],
} as const satisfies Readonly<Record<string, readonly Step[]>>;

function isKept(keep: 'all' | 'positive' | 'negative' | undefined): boolean {
  return keep !== undefined && keep !== 'all';
}

function ofRankedColumn(
  { document, table, column }: { readonly document: string; readonly table: string; readonly column: number },
  corpus: Corpus,
): readonly Step[] {
  return ofTerm({ document, table, row: 0, column }, corpus);
}

/** The terms that a call works on. */
function termsIn(call: ToolRequest): readonly Term[] {
  switch (call.tool) {
    case 'average':
    case 'filter-terms':
    case 'rank-position':
    case 'rank-terms':
    case 'sum':
      return call.input.terms;
    case 'average-change':
    case 'change':
      return [call.input.earlier, call.input.later];
    case 'compound-growth':
    case 'growth-rate':
      return [call.input.base, call.input.value];
    case 'difference':
      return [call.input.minuend, call.input.subtrahend];
    case 'look-up-cells':
      return cellsOfLookUp(call.input);
    case 'ratio':
      return [call.input.part, call.input.whole];
    default:
      return [];
  }
}

function cellsOfLookUp({
  document,
  table,
  rows,
  columns,
}: Extract<ToolRequest, { readonly tool: 'look-up-cells' }>['input']): readonly CellPlace[] {
  return rows.flatMap((row) => columns.map((column) => ({ document, table, row, column })));
}

/** The cells that a call works on, those inside its terms among them. */
export function cellsIn(call: ToolRequest): readonly CellPlace[] {
  return termsIn(call).flatMap(cellsOf);
}

function cellsOf(term: Term): readonly CellPlace[] {
  if ('table' in term) return [term];
  return partsOf(term).flatMap(cellsOf);
}

/** The terms that a term is made of. */
function partsOf(term: Term): readonly Term[] {
  if ('sum' in term) return term.sum;
  if ('average' in term) return term.average;
  if ('difference' in term) return term.difference;
  if ('growth' in term) return term.growth;
  if ('ratio' in term) return term.ratio;
  if ('share' in term) return term.share;
  if ('divided' in term) return [term.divided];
  return 'magnitude' in term ? [term.magnitude] : [];
}

function ofTerm(term: Term, corpus: Corpus): readonly Step[] {
  return [...ownStepsOfTerm(term, corpus), ...partsOf(term).flatMap((part) => ofTerm(part, corpus))];
}

function ownStepsOfTerm(term: Term, corpus: Corpus): readonly Step[] {
  if ('table' in term) return isPercent(term, corpus) ? ['percent'] : [];
  if ('sum' in term) return ofSum(term.sum);
  if ('divided' in term) return ['scaling'];
  if ('average' in term) return ['average'];
  if ('difference' in term) return ['difference'];
  if ('growth' in term) return ['growth', 'percent'];
  if ('ratio' in term) return ['quotient'];
  if ('share' in term) return ['quotient', 'percent'];
  // What a number of the text stands for is read when it is computed with.
  return 'magnitude' in term ? [] : ['percent'];
}

/** A number added to itself is taken several times. */
function ofSum(terms: readonly Term[]): readonly Step[] {
  const others = new Set(terms.map((term) => JSON.stringify(term)));
  if (terms.length < 2) return [];
  return others.size === 1 ? ['scaling'] : ['sum'];
}

function isPercent({ document: id, table: name, row, column }: CellPlace, corpus: Corpus): boolean {
  const document = findDocument(corpus, id);
  const table = document && findTable(document, name);
  return (table && cellQuantity(table, row, column)?.unit.dimension.kind === 'percent') === true;
}

/** The cells of a call that make up one whole: of two terms set against each other, each its own. */
function wholesOf(call: ToolRequest): readonly (readonly CellPlace[])[] {
  const isPair =
    call.tool === 'ratio' || call.tool === 'difference' || call.tool === 'growth-rate' || call.tool === 'change';
  return isPair ? termsIn(call).map(cellsOf) : [cellsIn(call)];
}

/** Whether cells are of some rows of their table, and not of all. */
function takesSome(cells: readonly CellPlace[], corpus: Corpus): boolean {
  const [first] = cells;
  const document = first && findDocument(corpus, first.document);
  const table = document && findTable(document, first.table);
  return table !== undefined && new Set(cells.map(({ row }) => row)).size < table.rows.length;
}
