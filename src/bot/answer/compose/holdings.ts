import { periodYear, type Document, type Table } from '../../../knowledge/index.js';
import { cellAt, type CellEvidence } from '../../../tools/index.js';
import type { TableName } from '../../messages/answer-messages.js';
import type { HoldingsTopic } from '../plan/plan.js';
import { byPassage } from './by-passage.js';
import type { ComposeContext } from './composer.js';
import { countFigure, DraftBuilder, type Draft } from './draft.js';
import { offerOutline, tableNumber } from './offers.js';

/** Chapters and documents are listed up to this many; a reply is no catalogue. */
const LISTED_AT_MOST = 40;

/** What is held: said from the structure of the corpus. */
export function composeHoldings(
  topic: HoldingsTopic,
  documents: readonly Document[],
  context: ComposeContext,
): Draft | null {
  const builder = new DraftBuilder(context.language);
  switch (topic) {
    case 'help':
      builder.block({ type: 'note', text: context.messages.help.join('\n') });
      break;
    case 'documents':
      sayDocuments(documents, builder, context);
      break;
    case 'chapters':
      sayChapters(documents, builder, context);
      break;
    default:
      sayTables(topic, documents, builder, context);
  }
  const draft = builder.build('answer', offerOutline(['mechanisms', 'paths'], context));
  return draft.blocks.length === 0 ? null : draft;
}

function sayDocuments(
  documents: readonly Document[],
  builder: DraftBuilder,
  { messages, language }: ComposeContext,
): void {
  const lines = documents.slice(0, LISTED_AT_MOST).map((document) => {
    const sections = document.sections.filter(({ level }) => level > 0).length;
    return `- ${messages.documentSummary(document.title[language], sections, document.tables.length)}`;
  });
  const counts = documents
    .slice(0, LISTED_AT_MOST)
    .flatMap(({ sections, tables }) => [sections.filter(({ level }) => level > 0).length, tables.length]);
  const figures = [documents.length, ...counts].map((count) => builder.figure(countFigure(count)));
  builder.block({
    type: 'statement',
    text: [messages.documentsHeld(documents.length), ...lines].join('\n'),
    citations: [],
    figures,
  });
}

function sayChapters(
  documents: readonly Document[],
  builder: DraftBuilder,
  { messages, language }: ComposeContext,
): void {
  const lines = documents.flatMap(({ sections }) =>
    sections
      .filter(({ level }) => level > 0)
      .map(
        ({ id, title }) =>
          `- ${messages.sectionHeading(/^\d/u.test(id ?? '') ? (id ?? '') : '', title[language] ?? title.zh ?? title.en ?? id ?? '').trim()}`,
      ),
  );
  if (lines.length === 0) return;
  builder.block({ type: 'note', text: [messages.chaptersHeld, ...lines.slice(0, LISTED_AT_MOST)].join('\n') });
}

function sayTables(
  topic: Exclude<HoldingsTopic, 'chapters' | 'documents' | 'help'>,
  documents: readonly Document[],
  builder: DraftBuilder,
  context: ComposeContext,
): void {
  const tables = documents.flatMap(({ tables: held }) => held);
  if (topic === 'tables') {
    const numbers = context.understanding.addresses.tables;
    const asked = tables.filter((table) => numbers.includes(tableNumber(table)));
    sayTableList(asked.length > 0 ? asked : tables, builder, context);
    return;
  }
  for (const table of askedTables(tables, context)) {
    const citation = citeColumn(table, builder, context);
    const citations = citation === null ? [] : [citation];
    if (topic === 'rows' && citation !== null) sayRows(table, citation, builder, context);
    else if (topic !== 'rows') {
      const figures = topic === 'unit' ? unitFigures(table, builder) : [];
      builder.block({ type: 'statement', text: sentenceAbout(topic, table, context), citations, figures });
      for (const year of topic === 'years' ? yearsOf(table) : []) builder.item(year);
    }
  }
}

function sayTableList(tables: readonly Table[], builder: DraftBuilder, context: ComposeContext): void {
  builder.block({ type: 'note', text: context.messages.tablesHeld });
  for (const table of tables.slice(0, LISTED_AT_MOST)) {
    const citation = citeColumn(table, builder, context);
    builder.block({
      type: 'statement',
      text: `- ${context.messages.tableHeld(tableName(table, context), table.rows.length)}`,
      citations: citation === null ? [] : [citation],
      figures: [builder.figure(countFigure(table.rows.length))],
    });
  }
}

function sayRows(table: Table, citation: number, builder: DraftBuilder, context: ComposeContext): void {
  const { messages, language, understanding } = context;
  const rows = table.rows.map((row) => (language === 'zh' ? row.label : `${row.title.en} (${row.label})`));
  const counted = understanding.cues.has('how-many') && !understanding.cues.has('list');
  const name = tableName(table, context);
  builder.block({
    type: 'statement',
    text: counted ? messages.rowsCounted(name, rows.length) : messages.rowsHeld(name, rows),
    citations: [citation],
    figures: [builder.figure(countFigure(rows.length))],
  });
  if (counted) return;
  builder.block({ type: 'list', items: rows.map((text) => ({ text, citation })) });
  for (const row of rows) builder.item(row);
}

/** What one unit of the table is worth: 1 亿元 = 100000000 元. */
function unitFigures(table: Table, builder: DraftBuilder): number[] {
  const column = table.columns.find(({ role, scale }) => role === 'value' && scale > 1);
  if (!column) return [];
  const base = column.unit.slice(-1);
  const display = column.scale.toLocaleString('en-US');
  return [
    builder.figure({
      value: column.scale,
      unit: base,
      display: `${display} ${base}`,
      formula: `1 ${column.unit} = ${display} ${base}`,
      inputs: [],
      interval: null,
    }),
  ];
}

function sentenceAbout(topic: 'unit' | 'years', table: Table, context: ComposeContext): string {
  const { messages } = context;
  const name = tableName(table, context);
  if (topic === 'years') return messages.yearsHeld(name, yearsOf(table));
  const unit = table.columns.find((column) => column.role === 'value')?.unit ?? '';
  return [messages.unitHeld(name, unit), messages.unitExplained(unit)]
    .filter((line) => line !== null)
    .join(context.language === 'zh' ? '' : ' ');
}

/** The years that a table is about, in columns or down its rows, oldest first. */
function yearsOf({ columns, rows }: Table): readonly string[] {
  const values = columns.filter(({ role }) => role === 'value');
  const years = [...values, ...rows].map(({ period }) => (period === null ? null : periodYear(period)));
  return [...new Set(years.filter((year) => year !== null))].toSorted();
}

/** The tables with values; those asked by number, where one is. */
function askedTables(tables: readonly Table[], { understanding }: ComposeContext): readonly Table[] {
  const numbers = understanding.addresses.tables;
  const asked = tables.filter((table) => numbers.includes(tableNumber(table)));
  return asked.length > 0 ? asked : tables.filter((table) => table.columns.some(({ role }) => role === 'value'));
}

function citeColumn(table: Table, builder: DraftBuilder, context: ComposeContext): number | null {
  const column = table.columns.find(({ role }) => role === 'entity')?.index ?? 0;
  const cells = table.rows.flatMap((row): CellEvidence[] => {
    const cell = cellAt(table, row.index, column);
    return cell && cell.cell.raw.trim() !== '' ? [cell] : [];
  });
  const places = [...byPassage(cells, context)].map(([passage, group]) => builder.citeCells(passage, group));
  return places[0] ?? null;
}

/** A caption's unit is said by the cells, and may be wrong in one language: Table 2's "RMB billion". */
const UNIT_IN_CAPTION = /\s*[(（][^()（）]*[)）]$/u;

/** A table as it is called in the reply's language. */
export function tableName(table: Table, { language }: ComposeContext): TableName {
  return {
    number: tableNumber(table),
    caption: (table.captions[language] ?? table.captions.zh ?? table.captions.en ?? '').replace(UNIT_IN_CAPTION, ''),
  };
}
