import type { ScoredSentence, Table } from '../../../knowledge/index.js';
import { cellAt, documentsOf, findDocument, findTable, type CellEvidence } from '../../../tools/index.js';
import type { Refusal, RowChoice, RowMark } from '../plan/plan.js';
import { heldYears } from '../plan/table-limits.js';
import { byPassage } from './by-passage.js';
import { tableName } from './holdings.js';
import type { ComposeContext } from './composer.js';
import { shortened } from './shortened.js';
import { DraftBuilder, type Draft } from './draft.js';
import { offerOutline } from './offers.js';
import { nearestEvidence } from './sentences.js';

/** Refusals of what no passage speaks of: nothing is near them. */
const WITHOUT_NEAREST: ReadonlySet<Refusal['code']> = new Set([
  'authors',
  'funding',
  'gibberish',
  'instruction',
  'no-advice',
  'no-industry',
  'no-words',
  'nothing-further',
  'nothing-said',
  'other-language',
  'publication',
  'references',
  'title',
  'too-long',
]);

/** Not refused for good: the asker is to say which is meant. */
const CLARIFICATIONS: ReadonlySet<Refusal['code']> = new Set([
  'which-operation',
  'which-period',
  'which-row',
  'which-table',
]);

/**
 * Characters of a sentence that is shown beside a refusal. The paper has none of 600; what has no sentence ends, as a
 * log or a list in one line, would bury the reason.
 */
const LONGEST_NEAREST = 1000;

/** A refusal in words: why, what is held, and the nearest sentence. */
export function composeRefusal(refusal: Refusal, nearest: readonly ScoredSentence[], context: ComposeContext): Draft {
  const builder = new DraftBuilder(context.language);
  builder.block({ type: 'note', text: refusalText(refusal, context) });
  if (refusal.code === 'which-row') citeMarked(refusal.rows, builder, context);
  const evidence = WITHOUT_NEAREST.has(refusal.code) ? null : nearestEvidence(nearestTo(refusal, nearest));
  if (evidence && evidence.quote.length <= LONGEST_NEAREST) {
    builder.block({ type: 'note', text: context.messages.nearest });
    builder.quote(evidence);
  }
  const kind = isClarification(refusal) ? 'clarification' : 'refusal';
  const draft = builder.build(kind, [context.messages.followUps.holdings, ...offerOutline(['mechanisms'], context)]);
  return { ...draft, refusal: refusal.code };
}

/** The numbers that rows are told apart by are those of rows that the reply cites. */
function citeMarked(rows: readonly RowChoice[], builder: DraftBuilder, context: ComposeContext): void {
  const cells = rows.flatMap(({ told }) => (told?.by === 'place' ? firstCell(told, context) : []));
  for (const [passage, group] of byPassage(cells, context)) builder.citeCells(passage, group);
}

function firstCell({ document: id, table: name, rowIndex }: RowPlace, { knowledge }: ComposeContext): CellEvidence[] {
  const document = findDocument(knowledge.corpus, id);
  const table = document && findTable(document, name);
  const column = table?.columns.find(({ role, index }) => role === 'value' && table.rows[rowIndex]?.cells[index]?.raw);
  const cell = table && column && cellAt(table, rowIndex, column.index);
  return cell ? [cell] : [];
}

/** Told which years are held, one wants to see the sentence that holds them. */
function nearestTo(refusal: Refusal, nearest: readonly ScoredSentence[]): readonly ScoredSentence[] {
  if (refusal.code !== 'period') return nearest;
  const telling = nearest.filter(({ passage, span }) => {
    const text = passage.text.slice(...span);
    return refusal.held.every((year) => text.includes(year));
  });
  return telling.length > 0 ? telling : nearest;
}

function refusalText(refusal: Refusal, context: ComposeContext): string {
  if (isClarification(refusal)) return clarificationText(refusal, context);
  const { refusals } = context.messages;
  switch (refusal.code) {
    case 'figure-contents':
      return refusals.figureContents(refusal.figure);
    case 'unknown-section':
      return refusals.unknownSection(refusal.section, heldSections(context));
    case 'period':
      return refusals.period(refusal.asked, refusal.held);
    case 'answer-type':
      return refusals.answerType[refusal.wanted];
    case 'uncomputable':
      return refusals.uncomputable(refusal.obstacle);
    case 'unknown-table':
      return refusals.unknownTable(refusal.number, heldTables(context));
    case 'not-computed':
      return refusals.notComputed(refusal.asked);
    case 'unknown-topic':
      return refusals.unknownTopic(shortened(refusal.topic), heldTitles(context), heldRows(context));
    default:
      return 'table' in refusal ? tableRefusal(refusal, context) : plainRefusal(refusal.code, context);
  }
}

type RowPlace = Extract<RowMark, { readonly by: 'place' }>;

type Clarification = Extract<Refusal, { readonly code: `which-${string}` }>;

function isClarification(refusal: Refusal): refusal is Clarification {
  return CLARIFICATIONS.has(refusal.code);
}

function clarificationText(refusal: Clarification, { messages: { refusals } }: ComposeContext): string {
  switch (refusal.code) {
    case 'which-operation':
      return refusals.whichOperation(refusal.rows);
    case 'which-period':
      return refusals.whichPeriod(refusal.held);
    case 'which-row':
      return refusals.whichRow(refusal.rows);
    case 'which-table':
      return refusals.whichTable(refusal.tables);
  }
}

type PlainCode = Exclude<Refusal, { readonly table: string } | { readonly code: DetailedCode }>['code'];
type DetailedCode =
  | 'answer-type'
  | 'figure-contents'
  | 'not-computed'
  | 'period'
  | 'uncomputable'
  | 'which-operation'
  | 'which-period'
  | 'which-row'
  | 'which-table'
  | 'unknown-section'
  | 'unknown-table'
  | 'unknown-topic';

function plainRefusal(code: PlainCode, context: ComposeContext): string {
  const { refusals } = context.messages;
  switch (code) {
    case 'authors':
    case 'publication':
    case 'title':
      return refusals[code](heldTitles(context));
    case 'no-support':
      return refusals.noSupport;
    case 'no-advice':
    case 'no-industry':
    case 'no-words':
    case 'nothing-said':
    case 'other-language':
      return refusals.advice[code];
    case 'nothing-further':
      return context.messages.nothingFurther;
    case 'too-long':
      return refusals.tooLong;
    default:
      return refusals[code];
  }
}

type TableRefusal = Extract<Refusal, { readonly table: string }>;

function tableRefusal(refusal: TableRefusal, context: ComposeContext): string {
  const document = findDocument(context.knowledge.corpus, refusal.document);
  const table = document && findTable(document, refusal.table);
  const { refusals } = context.messages;
  if (!table) return refusals.noSupport;
  const name = tableName(table, context);
  if ('asked' in refusal) return refusals[refusal.code](name, refusal.asked);
  switch (refusal.code) {
    case 'row':
      return refusals.row(name, rowNames(table, context));
    case 'unmatched':
      return refusals.unmatched(name, rowNames(table, context));
    case 'physical-quantity':
      return refusals.physicalQuantity(name, unitOf(table));
    case 'import':
      return refusals.imports(name);
    case 'no-numbers':
      return refusals.noNumbers(name, columnNames(table, context));
    case 'breakdown':
      return refusals.breakdown(name);
    case 'currency':
      return refusals.currency(name, unitOf(table));
    case 'growth-base':
      return refusals.growthBase(name, heldYears(table));
  }
}

function columnNames({ columns }: Table, { language }: ComposeContext): readonly string[] {
  return columns.map(({ label, title }) => title[language] || label);
}

/** Rows named at the most: the 17 of Table 2 are all named, a spreadsheet of hundreds is not. */
const ROWS_NAMED = 20;

function rowNames(table: Table, { language }: ComposeContext): readonly string[] {
  return [...new Set(table.rows.map((row) => row.title[language] || row.label))].slice(0, ROWS_NAMED);
}

function unitOf(table: Table): string {
  return table.columns.find(({ role }) => role === 'value')?.unit ?? '';
}

/** Titles named at the most: a refusal is no catalogue. */
const TITLES_NAMED = 3;

function heldTitles({ knowledge, understanding, language }: ComposeContext): readonly string[] {
  return documentsOf(knowledge.corpus, understanding.document)
    .slice(0, TITLES_NAMED)
    .map(({ title }) => title[language]);
}

function heldTables(context: ComposeContext): readonly string[] {
  return documentsOf(context.knowledge.corpus, context.understanding.document)
    .flatMap(({ tables }) => tables)
    .slice(0, TITLES_NAMED)
    .map((table) => tableName(table, context).caption || table.name);
}

function heldRows(context: ComposeContext): readonly string[] {
  const tables = documentsOf(context.knowledge.corpus, context.understanding.document).flatMap(
    ({ tables: held }) => held,
  );
  const [table] = tables.filter(({ columns }) => columns.some(({ role }) => role === 'value'));
  return table ? rowNames(table, context) : [];
}

function heldSections({ knowledge, understanding }: ComposeContext): readonly string[] {
  return knowledge.corpus.documents
    .filter(({ id }) => understanding.document === undefined || id === understanding.document)
    .flatMap(({ sections }) => sections.flatMap(({ id }) => (id !== null && /^\d/u.test(id) ? [id] : [])));
}
