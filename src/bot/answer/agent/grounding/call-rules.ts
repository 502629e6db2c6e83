import { parseQuantities, type Corpus } from '../../../../knowledge/index.js';
import { tools, type Term } from '../../../../tools/index.js';
import type { Understanding } from '../../understand/understanding.js';
import type { AgentCall } from '../agent-call.js';
import { askedRows, choiceRows, withNumbers, type AskedRows, type RowGrounds } from './asked-rows.js';
import { cellsOfTerm } from './series.js';
import { isAlike, isEachOnce, pairOf } from './term-rules.js';
import { isChoice, workedOut } from './worked-out.js';

/** What a model's call is held against. */
export interface Grounds extends RowGrounds {
  readonly understanding: Pick<Understanding, 'names' | 'question'>;
  readonly corpus: Corpus;
}

/** Whether a call that works these terms out may be made. */
export type CallRule = (call: AgentCall, terms: readonly Term[], grounds: Grounds) => boolean;

/** Every number is a cell of a row that is asked about; a row's place is found among all rows of its table. */
export const isOfAskedRows: CallRule = (call, terms, grounds) => {
  const isAsked = isChoice(call) ? choiceRows(grounds) : askedRows(grounds);
  const own = call.tool === 'rank-position' ? terms.filter((_, index) => index === call.input['index']) : terms;
  return own.every(
    (term) => cellsOfTerm(term, grounds.corpus)?.every(({ table, row }) => isAsked(table, row)) ?? false,
  );
};

/** What is chosen among is everything that is asked about: the highest of some is not the highest. */
export const choosesAmongAll: CallRule = (call, terms, grounds) => {
  if (!isChoice(call)) return true;
  const isAsked: AskedRows = call.tool === 'rank-position' ? () => true : choiceRows(grounds);
  const cells = terms.flatMap((term) => cellsOfTerm(term, grounds.corpus) ?? []);
  const columns = new Set(cells.map(({ column }) => column.index));
  const rows = new Set(cells.map(({ row }) => row));
  const tables = new Set(cells.map(({ table }) => table));
  return [...tables].every((table) => withNumbers(table, columns, isAsked).every((row) => rows.has(row)));
};

/** What is chosen among is set side by side once, and alike. */
export const choosesAmongAlike: CallRule = (call, terms, { corpus }) =>
  !isChoice(call) || (isEachOnce(terms) && isAlike(terms, corpus));

/** A threshold is one that the asker names, or zero, which parts rises from falls. */
export const hasAskedThresholds: CallRule = ({ tool, input }, _, { understanding: { question } }) => {
  if (tool !== 'filter-terms' && tool !== 'rank-terms') return true;
  const parsed = tools[tool].input.safeParse(input);
  const said = parseQuantities(question).flatMap((mention) => ('quantity' in mention ? [mention.quantity.value] : []));
  return (parsed.data?.limits ?? []).every(
    ({ value }) => Number(value) === 0 || said.some((one) => one.eq(value) || one.neg().eq(value)),
  );
};

/** Two numbers stand as the rules set them against each other, not the other way round. */
export const isNotTurned: CallRule = (_, terms, { planned }) => {
  const known = new Set(planned.flatMap(workedOut).flatMap((term) => pairOf(term)?.map(keyOf).join() ?? []));
  return !terms.some((term) => known.has((pairOf(term)?.toReversed() ?? []).map(keyOf).join()));
};

const keyOf = (term: Term): string => JSON.stringify(term);

/** Only a number that stands in the answer is said again in another unit. */
export const convertsWhatIsSaid: CallRule = ({ tool }, [term], { figures, corpus }) => {
  if (tool !== 'convert-unit') return true;
  const place = term && 'table' in term ? cellsOfTerm(term, corpus)?.[0] : undefined;
  if (!place) return false;
  return figures.some(({ inputs }) =>
    inputs.some(
      ({ document, table, row, column }) =>
        document === place.table.document &&
        table === place.table.name &&
        row === place.row.label &&
        column === place.column.label,
    ),
  );
};
