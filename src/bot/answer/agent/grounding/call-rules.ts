import type { Corpus, Table } from '../../../../knowledge/index.js';
import { parseQuantities } from '../../../../knowledge/index.js';
import { tools, type Term } from '../../../../tools/index.js';
import type { Figure } from '../../../reply/reply.js';
import type { Plan } from '../../plan/plan.js';
import type { Understanding } from '../../understand/understanding.js';
import type { AgentCall } from '../agent-call.js';
import { askedRows, askedWithNumbers } from './asked-rows.js';
import { cellsOfTerm } from './series.js';
import { isAlike, isEachOnce, pairOf } from './term-rules.js';
import { isChoice, workedOut } from './worked-out.js';

/** What a model's call is held against. */
export interface Grounds {
  readonly understanding: Pick<Understanding, 'names' | 'question'>;
  /** What the rules run, and the figures of what they say. */
  readonly plan: Plan;
  readonly figures: readonly Figure[];
  readonly corpus: Corpus;
}

/** Whether a call that works these terms out may be made. */
export type CallRule = (call: AgentCall, terms: readonly Term[], grounds: Grounds) => boolean;

/** Every number is a cell of a row that is asked about; to find a row's place, of its table. */
export const isOfAskedRows: CallRule = ({ tool, input }, terms, { understanding, plan, corpus }) => {
  const rows = askedRows(understanding, plan.calls);
  const own = tool === 'rank-position' ? terms.filter((_, index) => index === input['index']) : terms;
  return own.every((term) => cellsOfTerm(term, corpus)?.every(({ table, row }) => rows.has(table, row.index)) ?? false);
};

/** What is chosen among is everything that is asked about: the highest of some is not the highest. */
export const choosesAmongAll: CallRule = (call, terms, { understanding, plan, corpus }) => {
  if (!isChoice(call)) return true;
  const rows = call.tool === 'rank-position' ? EVERY_ROW : askedRows(understanding, plan.calls);
  const cells = terms.flatMap((term) => cellsOfTerm(term, corpus) ?? []);
  const columns = new Set(cells.map(({ column }) => column.index));
  const tables = new Set<Table>(cells.map(({ table }) => table));
  const isHeld = (table: Table, index: number): boolean =>
    cells.some((cell) => cell.table === table && cell.row.index === index);
  return [...tables].every((table) =>
    askedWithNumbers(table, columns, rows).every(({ index }) => isHeld(table, index)),
  );
};

const EVERY_ROW = { has: () => true };

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
export const isNotTurned: CallRule = (_, terms, { plan }) => {
  const known = new Set(plan.calls.flatMap(workedOut).flatMap((term) => pairOf(term)?.map(keyOf).join() ?? []));
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
