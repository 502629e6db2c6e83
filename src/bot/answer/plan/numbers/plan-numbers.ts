import { cellQuantity, type NameTarget, type Row, type Table, type Unit } from '../../../../knowledge/index.js';
import type { ToolRequest } from '../../../../tools/index.js';
import type { Understanding } from '../../understand/understanding.js';
import { planComputation, type PlannedComputation, type Selection } from './computation.js';
import { conversionsFrom } from './conversion.js';
import { readModifiers, type Modifier } from './modifiers.js';
import { isMeasure } from './operand-order.js';
import { readOperation, type Operation } from './operation.js';
import { scaledCalls } from './scaled.js';
import { inBothReadings } from './times-more.js';
import { comparesSides, sideCalls } from './sides.js';

type RowTarget = Extract<NameTarget, { readonly kind: 'row' }>;

/** What is to be computed of rows that a question names; null where it asks for cells as they stand. */
export function planNumbers(
  understanding: Understanding,
  table: Table,
  targets: readonly RowTarget[],
): PlannedComputation | null {
  const { question, language } = understanding;
  if (readModifiers(question, language).has('position')) return planPosition(understanding, table, targets);
  return planOperation(readOperation(question, language), understanding, table, targets);
}

/** What an operation comes to of the rows that a question names. */
export function planOperation(
  wanted: Operation | null,
  understanding: Understanding,
  table: Table,
  targets: readonly RowTarget[],
): PlannedComputation | null {
  const selection = selectionOf(understanding, table, targets);
  const operation = fitToRows(wanted, selection);
  if (operation === null) return null;
  if (operation === 'scaled') return ofScaled(understanding, selection);
  if (operation === 'growth' && asksPublished(understanding, selection)) return published(table, targets);
  const planned =
    comparesSides(selection) && SIDED.has(operation)
      ? ofSides(understanding, selection)
      : planComputation(operation, selection);
  if (planned === null) return null;
  const { calls, composition } = inBothReadings(planned, understanding.question, understanding.language);
  return { calls: [...calls, ...conversions(calls, understanding, table)], composition };
}

function ofScaled({ question, language }: Understanding, selection: Selection): PlannedComputation | null {
  const calls = scaledCalls(question, language, selection);
  return calls.length === 0 ? null : { calls, composition: { form: 'computations' } };
}

/** Operations that set more than two rows against each other where one side is held against the other. */
const SIDED: ReadonlySet<Operation> = new Set<Operation>(['change', 'difference', 'sum']);

function ofSides(understanding: Understanding, selection: Selection): PlannedComputation | null {
  const calls = sideCalls(understanding, selection);
  return calls.length === 0 ? null : { calls, composition: { form: 'computations' } };
}

/**
 * The operation as the number of rows and years lets it be meant: "how much more of A than of B" is a difference of two
 * rows, "more in 2022 than in 2021" a change of one; points are a difference of two rates, of one row its growth.
 */
function fitToRows(operation: Operation | null, selection: Selection): Operation | null {
  const count = new Set(selection.rows).size;
  if (count > 1 && operation === 'growth' && isAveraged(selection)) return 'average';
  if (count === 2) return ofTwoRows(operation, selection);
  return count === 1 ? ofOneRow(operation, selection) : operation;
}

/** "The average growth rate of A and B"; a growth a year is one of each. */
function isAveraged({ modifiers }: Selection): boolean {
  return modifiers.has('averaged') && modifiers.has('growing') && !modifiers.has('yearly');
}

function ofTwoRows(operation: Operation | null, { columns, modifiers }: Selection): Operation | null {
  if (operation === 'change' && columns.length < 2 && modifiers.has('compared')) return 'difference';
  if (operation === 'growth' && modifiers.has('compared') && !modifiers.has('growing')) return 'percent-more';
  if (operation === 'growth' && modifiers.has('compared') && modifiers.has('gap')) return 'point-difference';
  return operation === 'difference' && modifiers.has('growing') ? 'point-difference' : operation;
}

function ofOneRow(operation: Operation | null, { columns, modifiers }: Selection): Operation | null {
  // How far apart a row's years lie, where it names no two of them: of the table's two.
  if (operation === 'difference' && columns.length < 2 && modifiers.has('gap')) return 'change';
  // The growth of one row is averaged over no others: "average annual growth".
  if (operation === 'average' && modifiers.has('growing')) return 'growth';
  const isHeldAgainst = modifiers.has('published') && modifiers.has('worked-out');
  if (operation === 'growth' && isHeldAgainst && modifiers.has('gap')) return 'point-difference';
  return operation === 'point-difference' && !isHeldAgainst ? 'growth' : operation;
}

/** The results of calls again in the unit that a question asks for, where it is another than the table's. */
export function conversions(
  calls: readonly ToolRequest[],
  understanding: Understanding,
  table: Table,
): readonly ToolRequest[] {
  const own = unitOf(table);
  return own ? conversionsFrom(own, calls, understanding) : [];
}

/** The unit of a table's values: that of the first one that holds a number. */
function unitOf(table: Table): Unit | null {
  const column = table.columns.find(({ role }) => role === 'value');
  if (!column) return null;
  const quantities = table.rows.map((row) => cellQuantity(table, row.index, column.index));
  return quantities.find((quantity) => quantity !== null)?.unit ?? null;
}

function selectionOf(understanding: Understanding, table: Table, targets: readonly RowTarget[]): Selection {
  const { question, periods, names } = understanding;
  const named = targets.flatMap(({ rowIndex }): readonly Row[] => table.rows.slice(rowIndex, rowIndex + 1));
  const [year = ''] = periods.years;
  const years = isMeasure(question, year) ? periods.years.toReversed() : periods.years;
  const columns = years.flatMap((one) =>
    table.columns.filter((column) => column.role === 'value' && column.period === one),
  );
  const rows = namesMeasureFirst(names, question) ? named.toReversed() : named;
  return { table, rows, columns, modifiers: modifiersOf(understanding) };
}

/** What the matter of a question says and the question itself leaves out: how rows are taken, and by what. */
const INHERITED: readonly Modifier[] = ['growing', 'together'];

/** "Which grew faster, and by how much?": the second part says neither that it is of growth nor of values. */
function modifiersOf({ question, language, matter, cues, periods }: Understanding): ReadonlySet<Modifier> {
  const own = readModifiers(question, language);
  const saysOf = cues.has('export-value') || periods.years.some((year) => question.includes(year));
  if (matter === undefined || saysOf) return own;
  const around = readModifiers(matter, language);
  return new Set([...own, ...INHERITED.filter((modifier) => around.has(modifier))]);
}

/** What the table itself publishes of the rows' growth. */
function published({ document, name, columns }: Table, targets: readonly RowTarget[]): PlannedComputation {
  const growth = columns.filter(({ role }) => role === 'growth').map(({ index }) => index);
  const rows = [...new Set(targets.map(({ rowIndex }) => rowIndex))];
  return {
    calls: [{ tool: 'look-up-cells', input: { document, table: name, rows, columns: growth } }],
    composition: { form: 'cells', items: 'values', missing: [] },
  };
}

/** Growth that the table publishes is looked up, unless two periods are named or it is to be worked out. */
function asksPublished({ periods }: Understanding, { table, modifiers }: Selection): boolean {
  const isPublished = table.columns.some(({ role }) => role === 'growth');
  if (!isPublished || modifiers.has('worked-out') || modifiers.has('together')) return false;
  return modifiers.has('published') || periods.years.length < 2;
}

/** The place of the first row named among all rows: by growth where that is asked, else by the values of a year. */
export function planPosition(
  understanding: Understanding,
  table: Table,
  targets: readonly RowTarget[],
): PlannedComputation | null {
  const { cues } = understanding;
  const selection = selectionOf(understanding, table, targets);
  const [row] = selection.rows;
  if (!row) return null;
  const { calls } = planComputation('highest', { ...selection, rows: table.rows }) ?? { calls: [] };
  const [ranking] = calls;
  if (ranking?.tool !== 'rank-terms') return null;
  const order = cues.has('lowest') ? 'lowest' : 'highest';
  return {
    calls: [{ tool: 'rank-position', input: { terms: ranking.input.terms, index: row.index, order } }],
    composition: { form: 'position', order },
  };
}

/** Whether of two rows the first named is what the other is held against. */
function namesMeasureFirst(names: Understanding['names'], question: string): boolean {
  const [first] = names.filter(({ target }) => target.kind === 'row');
  return first !== undefined && isMeasure(question, first.form);
}
