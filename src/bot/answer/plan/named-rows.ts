import type { Column, Language, Row, Table } from '../../../knowledge/index.js';
import type { Term, ToolRequest } from '../../../tools/index.js';

import type { Understanding } from '../understand/understanding.js';
import { DATA_CUES } from './data-cues.js';
import { rowTargets, type RowTarget } from './data-tables.js';
import { foreignWords } from './measures/foreign-words.js';
import type { PlannedComputation } from './numbers/computation.js';
import { planBeyondRow } from './numbers/filter.js';
import { levelsAsked, type Levels } from './numbers/levels.js';
import { readOperation } from './numbers/operation.js';
import { planOutputs, type Wanted } from './numbers/outputs.js';
import { planOverYears } from './numbers/over-years.js';
import { planOwnIncrease } from './numbers/own-increase.js';
import { asksPlainly } from './numbers/plain-lookup.js';
import { conversions, planNumbers, planOperation, planPosition } from './numbers/plan-numbers.js';
import { planTwoSides } from './numbers/two-sides.js';
import { asksShareOfWhole, planWholeTable } from './numbers/whole-table.js';
import { clarify, refuse } from './passages.js';
import type { AnswerPlan, Plan } from './plan.js';
import { pointsAtYear, withYears } from './relative-periods.js';
import { asksGrowth, heldYears, limitOf, limitOfQuotient, narrowMiss } from './table-limits.js';

/** What a question asks of the rows that it names, all of one table. */
export function planNamedRows(asked: Understanding, table: Table, rows: readonly RowTarget[]): Plan | null {
  const understanding = withYears(asked, table);
  return (
    planComposed(understanding, table, rows) ??
    stopAt(understanding, table) ??
    planOutputs(understanding, table, planOutput) ??
    planRows(understanding, table, rows)
  );
}

/** What is worked out in two steps: neither the year before nor a breakdown is missing to it. */
function planComposed(understanding: Understanding, table: Table, targets: readonly RowTarget[]): Plan | null {
  const [row, other, ...more] = inOrder(table, targets);
  if (!row || more.length > 0 || limitOfQuotient(understanding, table) || pointsAtYear(understanding)) return null;
  if (foreignWords(understanding, table).length > 0) return null;
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

/** What stands in the way before rows are looked at: a period left open or not held, a reason asked for. */
function stopAt(understanding: Understanding, table: Table): Plan | null {
  if (pointsAtYear(understanding)) return clarify({ code: 'which-period', held: heldYears(table) });
  const limit = asksShareOfWhole(understanding, table)
    ? limitOfQuotient(understanding, table)
    : narrowMiss(understanding, table);
  if (limit) return refuse(understanding, limit);
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
  const isOfLevels = levelsAsked(understanding.question, understanding.language) !== null;
  const computed = besides.length === 0 && !isOfLevels ? planNumbers(understanding, table, targets) : null;
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
    ? refuse(understanding, limitOf('breakdown', understanding, table))
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

/** The ends of a movement: of the table's years where none is named. */
function levelColumns(levels: Levels, { periods }: Understanding, values: readonly Column[]): readonly Column[] {
  const asked = values.filter(({ period }) => period !== null && periods.years.includes(period));
  const ends = asked.length > 0 ? asked : values;
  return levels === 'end' ? ends.slice(-1) : values;
}

function columnsFor(understanding: Understanding, table: Table): readonly Column[] {
  const growth = table.columns.filter((column) => column.role === 'growth');
  const values = table.columns.filter((column) => column.role === 'value');
  const last = LAST_COLUMN.test(understanding.question) ? table.columns.at(-1) : undefined;
  if (last) return [last];
  const levels = levelsAsked(understanding.question, understanding.language);
  if (levels !== null) return levelColumns(levels, understanding, values);
  const inMoney = /亿|万元|\byuan\b/iu.test(understanding.question);
  if (asksGrowth(understanding) && growth.length > 0) return inMoney ? [...values, ...growth] : growth;
  const { years } = understanding.periods;
  if (understanding.continues > 0) return [...values, ...growth];
  const asked = values.filter((column) => column.period !== null && years.includes(column.period));
  return asked.length > 0 ? asked : [...values, ...growth];
}
