import { cellQuantity, type Corpus } from '../../../../knowledge/index.js';
import { findDocument, findTable, type CellPlace, type Term, type ToolRequest } from '../../../../tools/index.js';

/** What a plan does with numbers. */
export type Step =
  | 'average'
  /** How far numbers spread is told. */
  | 'deviation'
  | 'median'
  /** Two numbers are chosen by how far they lie apart. */
  | 'pairing'
  /** Rows are kept or left out by what their numbers are. */
  | 'bound'
  /** Two numbers are set against each other by subtraction. */
  | 'difference'
  /** Growth is worked out, and not looked up. */
  | 'growth'
  /** A value is given as it stands, or a sum of values. */
  | 'level'
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
      ...(givesLevel(call, corpus) ? (['level'] as const) : []),
      ...termsIn(call).flatMap((term) => ofTerm(term, corpus)),
      ...(wholesOf(call).some((cells) => takesSome(cells, corpus)) ? (['some-rows'] as const) : []),
    ]),
  );
}

/** What a call does beside what its terms do. */
function ownSteps(call: ToolRequest, corpus: Corpus): readonly Step[] {
  switch (call.tool) {
    case 'rank-rows':
      return [
        'ranking',
        ...(isKept(call.input.keep) ? (['bound'] as const) : []),
        ...ofRankedColumn(call.input, corpus),
      ];
    case 'rank-terms':
      return ['ranking', ...((call.input.limits ?? []).length > 0 ? (['bound'] as const) : [])];
    case 'ratio':
      return RATIO_STEPS[call.input.as ?? 'number'];
    case 'sum':
      return call.input.terms.length < 2 ? ['sum'] : ofSum(call.input.terms);
    default:
      return STEPS[call.tool] ?? [];
  }
}

/** Steps of tools that always take the same. */
const STEPS: Readonly<Partial<Record<ToolRequest['tool'], readonly Step[]>>> = {
  average: ['average'],
  'average-change': ['average', 'difference'],
  change: ['difference'],
  'compound-growth': ['average', 'growth', 'percent'],
  difference: ['difference'],
  median: ['median'],
  'mean-deviation': ['deviation', 'average'],
  'pair-terms': ['pairing', 'difference'],
  'filter-terms': ['bound'],
  'growth-rate': ['growth', 'percent'],
  // What a number of the text stands for is read when it is looked up.
  'look-up-numbers': ['percent', 'position'],
  'rank-position': ['position', 'ranking'],
};

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
function termsIn({ tool, input }: ToolRequest): readonly Term[] {
  if (tool === 'look-up-cells') return cellsOfLookUp(input);
  if ('terms' in input) return input.terms;
  if ('earlier' in input) return [input.earlier, input.later];
  if ('base' in input) return [input.base, input.value];
  if ('minuend' in input) return [input.minuend, input.subtrahend];
  return 'part' in input ? [input.part, input.whole] : [];
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

/** Whether a call gives values, and not what is worked out of them. */
function givesLevel(call: ToolRequest, corpus: Corpus): boolean {
  if (call.tool === 'look-up-numbers') return true;
  if (call.tool !== 'look-up-cells' && !('terms' in call.input)) return false;
  return termsIn(call).some((term) => ('table' in term ? !isPercent(term, corpus) : 'sum' in term));
}

/** The terms that a term is made of. */
function partsOf(term: Term): readonly Term[] {
  if ('sum' in term) return term.sum;
  if ('average' in term) return term.average;
  if ('median' in term) return term.median;
  if ('meanDeviation' in term) return term.meanDeviation;
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
  // What a number of the text stands for is read when it is computed with.
  if ('passage' in term) return ['percent'];
  return Object.entries(STEPS_OF_TERMS).find(([made]) => made in term)?.[1] ?? [];
}

/** Steps of terms by what they are made of. */
const STEPS_OF_TERMS: Readonly<Record<string, readonly Step[]>> = {
  divided: ['scaling'],
  average: ['average'],
  median: ['median'],
  meanDeviation: ['deviation', 'average'],
  difference: ['difference'],
  growth: ['growth', 'percent'],
  ratio: ['quotient'],
  share: ['quotient', 'percent'],
};

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
