import type { Column, KnowledgeIndex, Language, Row, Table } from '../../../knowledge/index.js';
import type { Term, ToolRequest } from '../../../tools/index.js';

import type { Cue } from '../understand/cue.js';
import type { Understanding } from '../understand/understanding.js';
import { planChosenRows } from './chosen-rows.js';
import { choosesAmongOthers, foreignWords } from './foreign-words.js';
import type { PlannedComputation } from './numbers/computation.js';
import { dataTables, rowTargets, tableOf, type RowTarget } from './data-tables.js';
import { planBeyondRow } from './numbers/filter.js';
import { planKeptTogether } from './numbers/chosen-together.js';
import { readModifiers } from './numbers/modifiers.js';
import { readOperation } from './numbers/operation.js';
import { asksPlainly } from './numbers/plain-lookup.js';
import { planOverYears } from './numbers/over-years.js';
import { planOwnIncrease } from './numbers/own-increase.js';
import { planTwoSides } from './numbers/two-sides.js';
import { planOutputs, type Wanted } from './numbers/outputs.js';
import { conversions, planNumbers, planOperation, planPosition } from './numbers/plan-numbers.js';
import { rowsSetAside } from './numbers/set-aside.js';
import { asksShareOfWhole, planWholeTable } from './numbers/whole-table.js';
import { isOfWhole } from './numbers/whole-words.js';
import { clarify, refuse } from './passages.js';
import { pointsAtYear, withYears } from './relative-periods.js';
import { asksGrowth, heldYears, narrowMiss } from './table-limits.js';
import type { AnswerPlan, Plan, Refusal } from './plan.js';
import { rowsOfKind } from './row-kinds.js';
import { unnamedRows } from './unnamed-rows.js';

const DATA_CUES: readonly Cue[] = [
  'breakdown',
  'decline',
  'export-value',
  'forecast',
  'growth',
  'how-much',
  'import',
  'physical-quantity',
];

/** Questions for cells of a table: a row by name, a column by period or by what it measures. */
export function planTable(understanding: Understanding, knowledge: KnowledgeIndex): Plan | null {
  const rows = rowTargets(understanding);
  const first = rows[0];
  const aside = rowsSetAside(understanding);
  if (first && aside.length === understanding.names.length) return planOthers(understanding, knowledge, rows, first);
  if (first) return asksForCells(understanding) ? planCells(understanding, knowledge, rows, first) : null;
  const table = dataTables(understanding, knowledge)[0];
  if (!table) return null;
  if (
    understanding.cues.has('import') &&
    (understanding.cues.has('how-much') || understanding.periods.years.length > 0)
  ) {
    return refuse(understanding, { code: 'import', document: table.document, table: table.name });
  }
  return (
    planKind(understanding, table) ??
    planKept(understanding, table) ??
    planWhole(understanding, table) ??
    planChosenRows(understanding, table) ??
    planUnknownRow(understanding, table)
  );
}

/** "Apart from machinery, what grew most?": the rows that are not named, chosen among or taken together. */
function planOthers(
  asked: Understanding,
  knowledge: KnowledgeIndex,
  named: readonly RowTarget[],
  first: RowTarget,
): Plan | null {
  const table = tableOf(first, knowledge);
  if (!table) return null;
  const understanding: Understanding = { ...withYears(asked, table), names: [] };
  const limit = narrowMiss(understanding, table);
  if (limit) return refuse(understanding, limit);
  const aside = new Set(named.map(({ rowIndex }) => rowIndex));
  const others = table.rows.filter(({ index }) => !aside.has(index));
  const together = planWholeTable(understanding, { ...table, rows: others }, []);
  return together ? { kind: 'answer', ...together } : planChosenRows(understanding, table, others);
}

/** "Metal exports": the asker is to say which of the rows of that kind is meant. */
function planKind(understanding: Understanding, table: Table): Plan | null {
  const { cues, periods, language } = understanding;
  const asksData = periods.years.length > 0 || DATA_CUES.some((cue) => cues.has(cue));
  const rows = asksData ? rowsOfKind(understanding, table) : [];
  if (rows.length === 0) return null;
  const limit = narrowMiss(understanding, table);
  return limit
    ? refuse(understanding, limit)
    : clarify({
        code: 'which-row',
        rows: rows.map(({ label, title }) => ({ name: title[language] || label, above: null })),
      });
}

/** The rows that conditions keep, taken together. */
function planKept(asked: Understanding, table: Table): Plan | null {
  const understanding = withYears(asked, table);
  const planned = choosesAmongOthers(asked) ? null : planKeptTogether(understanding, table, table.rows);
  const limit = planned && narrowMiss(understanding, table);
  return limit && !OF_SHARES.includes(limit.code) ? refuse(understanding, limit) : planned;
}

/** All rows of a table together, with its relative periods put as years. */
function planWhole(asked: Understanding, table: Table): Plan | null {
  if (!isOfWhole(asked, table)) return null;
  const understanding = withYears(asked, table);
  const planned = planWholeTable(understanding, table, []);
  if (!planned) return null;
  const limit = narrowMiss(understanding, table);
  return limit ? refuse(understanding, limit) : { kind: 'answer', ...planned };
}

function asksForCells({ cues, periods, addresses, question, names, language }: Understanding): boolean {
  const bare = names.some(({ length }) => length * 2 > question.replace(/[^\p{L}\p{N}]/gu, '').length);
  return periods.years.length > 0 || addresses.tables.length > 0 || bare || wantsData(cues, question, language);
}

function wantsData(cues: Understanding['cues'], question: string, language: Language): boolean {
  const asksPlace = readModifiers(question, language).has('position');
  return DATA_CUES.some((cue) => cues.has(cue)) || asksPlace || readOperation(question, language) !== null;
}

function planCells(
  asked: Understanding,
  knowledge: KnowledgeIndex,
  rows: readonly RowTarget[],
  first: RowTarget,
): Plan | null {
  const table = tableOf(first, knowledge);
  if (!table) return null;
  const understanding = withYears(asked, table);
  const inTable = rows.filter((row) => row.document === first.document && row.table === first.table);
  return (
    planComposed(understanding, table, inTable) ??
    stopAt(understanding, table) ??
    planOutputs(understanding, table, planOutput) ??
    planRows(understanding, table, inTable)
  );
}

/** What is worked out in two steps: neither the year before nor a breakdown is missing to it. */
function planComposed(understanding: Understanding, table: Table, targets: readonly RowTarget[]): Plan | null {
  if (foreignWords(understanding, table).length > 0 || heldYears(table).length === 0) return null;
  const [row, other, ...more] = inOrder(table, targets);
  if (!row || more.length > 0 || !namesHeldYears(understanding, table)) return null;
  const planned = other
    ? (planOverYears(understanding, table, [row, other]) ??
      planTwoSides(understanding, table, [row.index, other.index]))
    : planOwnIncrease(understanding, table, row);
  return planned && { kind: 'answer', ...planned };
}

/** The rows named, each once, in the order of the question. */
function inOrder({ rows }: Table, targets: readonly RowTarget[]): readonly Row[] {
  return [...new Set(targets.map(({ rowIndex }) => rowIndex))].flatMap((index) => rows.slice(index, index + 1));
}

function namesHeldYears({ periods }: Understanding, table: Table): boolean {
  const held = heldYears(table);
  return periods.parts.length === 0 && periods.years.every((year) => held.includes(year));
}

/** Limits that a share of all rows does not run into. */
const OF_SHARES: readonly Refusal['code'][] = ['breakdown', 'growth-base'];

/** What stands in the way before rows are looked at: a period left open or not held, a reason asked for. */
function stopAt(understanding: Understanding, table: Table): Plan | null {
  if (pointsAtYear(understanding)) return clarify({ code: 'which-period', held: heldYears(table) });
  const limit = narrowMiss(understanding, table);
  // A share of all rows is worked out from them: neither a breakdown nor the year before is needed, unless of a place.
  const isOfRows = understanding.places.length === 0 && asksShareOfWhole(understanding, table);
  const isLimit = limit !== null && !(OF_SHARES.includes(limit.code) && isOfRows);
  if (isLimit) return refuse(understanding, limit);
  if (understanding.cues.has('why')) return refuse(understanding, { code: 'no-support' });
  return understanding.continues > 1 ? refuse(understanding, { code: 'nothing-further' }) : null;
}

/** One of several things that a question wants of the rows it names. */
function planOutput(asked: Understanding, wanted: Wanted, table: Table): AnswerPlan | null {
  const targets = rowTargets(asked);
  if (foreignWords(asked, table).length > 0) return null;
  if (wanted === 'value') return { kind: 'answer', ...lookUp(asked, table, targets, []) };
  const planned =
    wanted === 'position'
      ? planPosition(asked, table, targets)
      : (planShare(asked, table, targets) ?? planOperation(wanted, asked, table, targets));
  return planned && { kind: 'answer', ...planned };
}

/** Rows over all rows of their table; null where no share of the whole is asked. */
function planShare(asked: Understanding, table: Table, targets: readonly RowTarget[]): PlannedComputation | null {
  return asksShareOfWhole(asked, table) ? planWholeTable(asked, table, rowsOf(table, targets)) : null;
}

/** What is asked of rows, as a whole. */
function planRows(understanding: Understanding, table: Table, targets: readonly RowTarget[]): Plan | null {
  const foreign = foreignWords(understanding, table);
  const besides = foreign.filter((word) => isAskedBeside(word, understanding.question));
  if (besides.length < foreign.length) return refuseForeign(understanding, table);
  const [row, other] = rowsOf(table, targets);
  const beyond = row && !other ? planBeyondRow(understanding, table, row) : null;
  if (beyond) return beyond;
  const shared = besides.length === 0 ? planShare(understanding, table, targets) : null;
  if (shared) return { kind: 'answer', ...shared };
  const computed = besides.length === 0 ? planNumbers(understanding, table, targets) : null;
  return (
    unread(computed, understanding, table, targets) ?? {
      kind: 'answer',
      ...(computed ?? lookUp(understanding, table, targets, besides)),
    }
  );
}

/** What is said where more is asked of rows than was read: their own numbers would answer another question. */
function unread(
  computed: PlannedComputation | null,
  understanding: Understanding,
  table: Table,
  targets: readonly RowTarget[],
): Plan | null {
  const rows = titlesOf(table, targets, understanding.language);
  if (rows.length > 1) {
    return isUnderstood(computed, understanding) ? null : clarify({ code: 'which-operation', rows });
  }
  return computed === null && asksShareOfOther(understanding)
    ? refuse(understanding, { code: 'breakdown', document: table.document, table: table.name })
    : null;
}

/** A share of what the table does not hold: the row's own number is no answer to it. */
function asksShareOfOther({ question, language }: Understanding): boolean {
  return readOperation(question, language) === 'percent-share';
}

/** The rows named, each once. */
function rowsOf({ rows }: Table, targets: readonly RowTarget[]): readonly Row[] {
  const named = new Set(targets.map(({ rowIndex }) => rowIndex));
  return rows.filter(({ index }) => named.has(index));
}

/** Titles of the rows named, each once. */
function titlesOf(table: Table, targets: readonly RowTarget[], language: Language): readonly string[] {
  return rowsOf(table, targets).map(({ label, title }) => title[language] || label);
}

/**
 * Several rows as they stand, or each one's own growth, answer a question only where nothing in it asks for more:
 * "the joint growth of A and B" must not be answered by two growths.
 */
function isUnderstood(computed: PlannedComputation | null, { question, language, names }: Understanding): boolean {
  return computed?.calls.some(takesTogether) === true || asksPlainly(question, language, names);
}

/** Whether a call makes one result of several rows. */
function takesTogether(call: ToolRequest): boolean {
  const ends = movementEnds(call);
  if (!ends) return call.tool !== 'look-up-cells';
  const [base, value] = ends;
  return 'sum' in base || ('table' in base && 'table' in value && base.row !== value.row);
}

/** From where to where one thing moved; null for a call of another kind. */
function movementEnds({ tool, input }: ToolRequest): readonly [Term, Term] | null {
  if (tool === 'growth-rate') return [input.base, input.value];
  return tool === 'change' ? [input.earlier, input.later] : null;
}

/** The named rows' cells as they stand, also in the unit asked for. */
function lookUp(
  understanding: Understanding,
  table: Table,
  targets: readonly RowTarget[],
  missing: readonly string[],
): Omit<AnswerPlan, 'kind'> {
  const call: ToolRequest = {
    tool: 'look-up-cells',
    input: {
      document: table.document,
      table: table.name,
      rows: [...new Set(targets.map(({ rowIndex }) => rowIndex))],
      columns: columnsFor(understanding, table).map(({ index }) => index),
    },
  };
  return {
    calls: [call, ...conversions([call], understanding, table)],
    composition: { form: 'cells', items: 'values', missing },
  };
}

/** Whether a word is joined to another by "and": asked beside the row, not of it. */
function isAskedBeside(word: string, question: string): boolean {
  const quoted = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`[和与、及跟]${quoted}|${quoted}[和与、及跟]|\\band ${quoted}\\b|\\b${quoted} and\\b`, 'iu').test(
    question,
  );
}

/** Data cues with words foreign to the table: another thing than the row is asked, or another matter of it. */
function refuseForeign(understanding: Understanding, table: Table): Plan | null {
  const asksData = understanding.periods.years.length > 0 || DATA_CUES.some((cue) => understanding.cues.has(cue));
  return asksData ? refuse(understanding, { code: 'row', document: table.document, table: table.name }) : null;
}

/** A column told by where it stands. */
const LAST_COLUMN =
  /最后(?:面)?(?:的)?一[列栏]|末[列栏]|最右边?(?:的)?(?:一)?[列栏]|\b(?:last|final|rightmost|right-hand) column\b/iu;

function columnsFor(understanding: Understanding, table: Table): readonly Column[] {
  const growth = table.columns.filter((column) => column.role === 'growth');
  const values = table.columns.filter((column) => column.role === 'value');
  const last = LAST_COLUMN.test(understanding.question) ? table.columns.at(-1) : undefined;
  if (last) return [last];
  const inMoney = /亿|万元|\byuan\b/iu.test(understanding.question);
  if (asksGrowth(understanding) && growth.length > 0) return inMoney ? [...values, ...growth] : growth;
  const { years } = understanding.periods;
  if (understanding.continues > 0) return [...values, ...growth];
  const asked = values.filter((column) => column.period !== null && years.includes(column.period));
  return asked.length > 0 ? asked : [...values, ...growth];
}

/** A value is asked in the table's terms, of something that is no row of it, or of no row at all. */
function planUnknownRow(understanding: Understanding, table: Table): Plan | null {
  const { cues, periods } = understanding;
  const asksValue =
    cues.has('how-much') || cues.has('growth') || cues.has('physical-quantity') || periods.years.length > 0;
  if (!asksValue) return null;
  const rows = unnamedRows(understanding, table);
  if (rows.length > 0) return clarify({ code: 'which-row', rows: rows.map((name) => ({ name, above: null })) });
  return cues.has('export-value')
    ? refuse(understanding, { code: 'row', document: table.document, table: table.name })
    : null;
}
