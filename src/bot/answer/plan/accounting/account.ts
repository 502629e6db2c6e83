import { wordStems, type KnowledgeIndex, type Row, type Table } from '../../../../knowledge/index.js';
import { findDocument, findTable, type CellPlace, type ToolRequest } from '../../../../tools/index.js';
import type { Understanding } from '../../understand/understanding.js';
import { isDescribed, rowTargets, tableOf } from '../data-tables.js';
import { comparesRows } from '../numbers/filter.js';
import { countedWords } from '../numbers/prose/number-question.js';
import { rowsSetAside } from '../numbers/set-aside.js';
import { missedIn, numberedTables } from '../numbered-table.js';
import { unheldMeasure } from '../measures/unheld-measure.js';
import { clarify, refuse } from '../passages.js';
import type { AnswerPlan, Composition, Plan, Refusal } from '../plan.js';
import { yearsSaid } from '../relative-periods.js';
import { unmetDemands } from './demands.js';
import { cellsIn, stepsOf, type Step } from './steps.js';

/** Forms that assert numbers, which have to be those that are asked for. */
const ASSERTING: readonly Composition['form'][] = [
  'cells',
  'chosen',
  'computations',
  'counts',
  'list',
  'margin',
  'names',
  'numbers',
  'pair',
  'parts',
  'position',
];

/** Forms that list what the outline holds, or count it. */
const LISTING: readonly Composition['form'][] = ['counts', 'list'];

/** Forms that count what the text or a table lists: words for a total ask for no sum of them. */
const COUNTING: readonly Composition['form'][] = ['chosen', 'counts', 'list', 'names'];

/**
 * A reading that passes over what a question demands answers another question. Of a table something is asked back, or
 * said of what it holds; of the text null, so that another reading may be tried.
 */
export function accountedFor(planned: Plan, understanding: Understanding, knowledge: KnowledgeIndex): Plan | null {
  if (planned.kind !== 'answer' || !ASSERTING.includes(planned.composition.form)) return planned;
  const table = tableMeant(planned, understanding, knowledge);
  const lacking = namedInstead(table, understanding, knowledge) ?? lacked(understanding, table, knowledge);
  if (lacking) return refuse(understanding, lacking);
  const question = table ? withoutLabels(understanding.question, planned.calls, table) : understanding.question;
  const unmet = unmetDemands(question, understanding.language, stepsTaken(planned, understanding, table, knowledge));
  const isWhole =
    unmet.length === 0 &&
    countsAll(planned, understanding) &&
    (!table || !isDescribed(table) || usesAllNamed(planned, understanding, table));
  if (isWhole) return planned;
  return table ? askBack(table, understanding) : null;
}

/** The table that a question names by number is the one that is meant: the numbers of another answer nothing. */
function namedInstead(
  table: Table | undefined,
  understanding: Understanding,
  { corpus }: KnowledgeIndex,
): Refusal | null {
  const named = numberedTables(understanding, corpus);
  const [first] = named;
  return table && first && !named.includes(table) ? missedIn(first) : null;
}

/** What a question asks of a table that does not hold it, whatever form its numbers take; null where it holds all. */
function lacked(understanding: Understanding, table: Table | undefined, { corpus }: KnowledgeIndex): Refusal | null {
  const document = table && findDocument(corpus, table.document);
  if (!table || !document) return null;
  const of = { document: table.document, table: table.name };
  if (isDescribed(table) && understanding.cues.has('import')) return { code: 'import', ...of };
  if (isDescribed(table) && understanding.places.length > 0) return { code: 'breakdown', ...of };
  const asked = unheldMeasure(understanding, table, document);
  return asked === null ? null : { code: 'measure', ...of, asked };
}

/** "How many experiences, in how many areas?": a count of one of them leaves the other out. */
function countsAll({ calls, composition: { form } }: AnswerPlan, { question, language }: Understanding): boolean {
  return !(form === 'list' || form === 'counts') || calls.length >= countedWords(question, language).length;
}

/** A question without the words of the labels that the numbers stand under: "the average age" may be a row's name. */
function withoutLabels(question: string, calls: readonly ToolRequest[], table: Table): string {
  const cells = calls.flatMap(cellsIn);
  const labels = cells.flatMap(({ row, column }) => [
    ...labelsOfRow(table.rows[row]),
    ...(table.columns[column]?.path ?? []),
  ]);
  const words = new Set([...labels, ...Object.values(table.captions)].flatMap((label) => wordStems(label)));
  return question.replace(/[a-z]+/giu, (word) => (wordStems(word).some((stem) => words.has(stem)) ? '…' : word));
}

function labelsOfRow(row: Row | undefined): readonly string[] {
  return row ? [row.label, ...row.groups] : [];
}

/** The steps of a plan that may meet a demand, with those that nothing may be demanded of. */
function stepsTaken(
  { calls, composition }: AnswerPlan,
  understanding: Understanding,
  table: Table | undefined,
  { corpus }: KnowledgeIndex,
): ReadonlySet<Step> {
  const steps = new Set(stepsOf(calls, corpus));
  // Rows that are named were chosen by nothing that the question says of them.
  const isOfNamed = rowTargets(understanding).length > 0;
  if (isOfNamed) steps.delete('some-rows');
  // "Did furniture pass 500 billion, and what was it exactly?": its number tells on which side of the bound it lies.
  if (isOfNamed && composition.form === 'cells') steps.add('bound');
  if (COUNTING.includes(composition.form)) steps.add('sum');
  // 哪几点 asks for points of a list, and not for those of a percentage.
  if (LISTING.includes(composition.form)) steps.add('difference');
  // "Total revenue" and "the average age" are what tables as they are dropped print.
  if (table && !isDescribed(table)) steps.add('sum').add('average');
  return steps;
}

/** Whether every row and every held year that a question names has a part in the calls. */
function usesAllNamed({ calls }: AnswerPlan, understanding: Understanding, table: Table): boolean {
  const cells = calls.flatMap(cellsIn);
  if (cells.length === 0) return true;
  const aside = new Set(rowsSetAside(understanding).map(({ target }) => target));
  const rows = rowTargets(understanding).filter((row) => row.table === table.name && !aside.has(row));
  const used = new Set(cells.map(({ row }) => row));
  const periods = [...new Set(cells.map(({ column }) => column))].map((column) => table.columns[column]?.period ?? '');
  return (
    // A row that others are to lie beyond gives the bound.
    (comparesRows(understanding.question) || rows.every(({ rowIndex }) => used.has(rowIndex))) &&
    yearsSaid(understanding, table).every((year) => periods.some((period) => period.includes(year)))
  );
}

/** The table that a plan's numbers are of, or that the rows named are of. */
function tableMeant({ calls }: AnswerPlan, understanding: Understanding, knowledge: KnowledgeIndex): Table | undefined {
  const [place] = calls.flatMap((call): readonly Pick<CellPlace, 'document' | 'table'>[] =>
    call.tool === 'rank-rows' ? [call.input] : cellsIn(call),
  );
  const [row] = rowTargets(understanding);
  const document = place && findDocument(knowledge.corpus, place.document);
  return document ? findTable(document, place.table) : row && tableOf(row, knowledge);
}

function askBack(table: Table, understanding: Understanding): Plan {
  const named = new Set(rowTargets(understanding).map(({ rowIndex }) => rowIndex));
  const rows = table.rows.filter(({ index }) => named.has(index));
  return rows.length > 0
    ? clarify({ code: 'which-operation', rows: rows.map(({ label, title }) => title[understanding.language] || label) })
    : refuse(understanding, { code: 'unmatched', document: table.document, table: table.name });
}
