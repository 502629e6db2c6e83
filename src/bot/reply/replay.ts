import type { CellAddress, Citation, FigureInput, Receipt, Reply } from './reply.js';

/** What a receipt remembers of its reply. */
export type Outcome = Receipt['outcome'];

/** The table cell that a difference is about. */
export interface ReplayedCell extends CellAddress {
  readonly document: string;
  readonly table: string;
}

/** One value that a replay gave differently; `null` where one side has none. */
export interface Difference {
  /** Where in the reply or in its receipt's outcome, which name alike what they share: `figures[0].inputs[1].value`. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly cell?: ReplayedCell;
}

/** A reply as it was kept: its receipt, and the fields around it as they stand in the file, whatever they hold. */
export interface KeptReply {
  readonly receipt: Receipt;
  /** Without `receipt` and `id`; null where the receipt was kept alone. */
  readonly fields: Readonly<Record<string, unknown>> | null;
}

/** A reply, or the result of a command that is made from one. */
export type ReplayedReply = Pick<Reply, 'receipt'> & object;

type Path = readonly (string | number)[];

/** What differs between two outcomes of one question, in the order of the outcome's fields; empty where they are the same. */
export function differences(before: Outcome, after: Outcome): Difference[] {
  return withCells(differingPaths(before, after, []), before, after);
}

/**
 * What differs between a kept reply and the one that its question gets now: first in the fields of the reply, then in
 * the receipt's outcome. What both show alike is told once.
 */
export function replyDifferences({ receipt, fields }: KeptReply, after: ReplayedReply): Difference[] {
  const outcome = differences(receipt.outcome, after.receipt.outcome);
  if (fields === null) return outcome;
  const { receipt: _, ...now } = after;
  const differing = differingPaths(fields, now, []).filter(
    ({ path }) => receipt.model === undefined || !isOfModel(path),
  );
  const around = withCells(differing, receipt.outcome, after.receipt.outcome);
  const told = new Set(around.map((one) => JSON.stringify(one)));
  return [...around, ...outcome.filter((one) => !told.has(JSON.stringify(one)))];
}

/** A model's words differ each time: what they were made of stands in the receipt's outcome. */
const isOfModel = ([field]: Path): boolean => field === 'text' || field === 'blocks';

interface DifferingPath {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

function differingPaths(before: unknown, after: unknown, path: Path): DifferingPath[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) => differingPaths(before[index], after[index], [...path, index])).flat();
  }
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differingPaths(before[key], after[key], [...path, key]));
  }
  return Object.is(before, after) ? [] : [{ path, before: before ?? null, after: after ?? null }];
}

function withCells(found: readonly DifferingPath[], before: Outcome, after: Outcome): Difference[] {
  return found.map(({ path, ...values }) => {
    const cell = cellAt(before, path) ?? cellAt(after, path);
    return { path: printed(path), ...values, ...(cell !== null && { cell }) };
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function printed(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

// A value belongs to a cell where it stands below a figure's input or a citation that names one; a figure's own
// value belongs to a cell where it is a look-up of that cell alone.
function cellAt(outcome: Outcome, [list, index, field, inner]: Path): ReplayedCell | null {
  if (typeof index !== 'number') return null;
  if (list === 'citations') return citedCell(outcome.citations[index], field === 'cells' ? inner : 0);
  const inputs = list === 'figures' ? outcome.figures[index]?.inputs : undefined;
  if (inputs === undefined) return null;
  if (field === 'inputs') return typeof inner === 'number' ? inputCell(inputs[inner]) : null;
  return inputs.length === 1 ? inputCell(inputs[0]) : null;
}

function citedCell(citation: Citation | undefined, index: string | number | undefined): ReplayedCell | null {
  const cell = typeof index === 'number' ? citation?.cells?.[index] : undefined;
  if (citation?.table === undefined || cell === undefined) return null;
  return { document: citation.document, table: citation.table, ...cell };
}

function inputCell(input: FigureInput | undefined): ReplayedCell | null {
  if (input?.table === undefined || input.row === undefined || input.column === undefined) return null;
  const { document, table, row, column, rowIndex, columnIndex } = input;
  return {
    document,
    table,
    row,
    column,
    ...(rowIndex !== undefined && { rowIndex }),
    ...(columnIndex !== undefined && { columnIndex }),
  };
}
