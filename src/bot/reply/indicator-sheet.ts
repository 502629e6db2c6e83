import { readUnit, type Language } from '../../knowledge/index.js';
import type { Computation, Indicator, IndicatorRow, IndicatorTable } from '../../tools/index.js';
import { answerMessages } from '../messages/answer.js';
import { messagesIn } from '../messages/catalogue.js';
import { indicatorMessages } from '../messages/indicators.js';
import { csvText, markdownText } from './export-table.js';
import { growthFormulas, headingWithUnit, rowTitle } from './indicator-titles.js';
import { plainLine } from './plain-text.js';
import { tableLines } from './text-table.js';
import { unitTitle } from './unit-title.js';

/** How a table is written: aligned for reading, or as the text of a file. */
export type TextFormat = 'text' | 'csv' | 'md';

/** A row, and the groups that its name stands under. */
interface SheetRow {
  readonly groups: readonly string[];
  readonly cells: readonly string[];
}

/** Headings and rows to be shown, the line above them (null where there is none) and those below. */
export interface Sheet {
  readonly heading: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly notes: readonly string[];
}

/** The list of indicators, a line each. */
export function listSheet(indicators: readonly Indicator[], language: Language): Sheet {
  return {
    heading: null,
    columns: messagesIn(indicatorMessages, language).columns,
    rows: indicators.map(({ document, table, name, unit, periods, rows }) => ({
      groups: [],
      cells: [
        document,
        table,
        name[language],
        unit === '' ? '' : unitTitle(readUnit(unit), language),
        periods.join(', '),
        `${rows}`,
      ],
    })),
    notes: [],
  };
}

/** One indicator's table: units in the headings, the cells as printed, and how computed columns came about. */
export function tableSheet(table: IndicatorTable, language: Language): Sheet {
  const { indicator, corner, columns, rows } = table;
  return {
    heading: `${indicator.name[language]} (${indicator.document}/${indicator.table})`,
    columns: [
      corner?.[language] ?? messagesIn(indicatorMessages, language).row,
      ...columns.map((column) => headingWithUnit(column, language)),
    ],
    rows: rows.map((row) => ({
      groups: row.groups,
      cells: [rowTitle(row, language), ...row.cells.map((cell, index) => shownCell(cell, columns[index]))],
    })),
    notes: growthNotes(table, language),
  };
}

/** A computed cell in another unit than its column names it: "0.3 pp". */
function shownCell(
  { raw, quantity, computation }: IndicatorRow['cells'][number],
  column: IndicatorTable['columns'][number] | undefined,
): string {
  const unit = computation === null ? undefined : quantity?.unit.text;
  return unit === undefined || unit === column?.unit ? raw : `${raw} ${unit}`;
}

/** The formulas of computed columns; why nothing is computed in some rows, and how others are to be taken. */
function growthNotes(table: IndicatorTable, language: Language): readonly string[] {
  const messages = messagesIn(indicatorMessages, language);
  const formulas = growthFormulas(table, language);
  const remarks = new Map<string, Set<string>>();
  for (const row of table.rows) {
    for (const text of row.cells.flatMap(({ computation }) => remarksOn(computation, language))) {
      remarks.set(text, (remarks.get(text) ?? new Set()).add(rowTitle(row, language)));
    }
  }
  return [...formulas, ...[...remarks].map(([text, names]) => messages.remark([...names], text))];
}

function remarksOn(computation: Computation | null, language: Language): readonly string[] {
  if (computation === null) return [];
  const { cautions, refusals } = messagesIn(answerMessages, language);
  return computation.outcome === 'uncomputable'
    ? [refusals.uncomputable(computation.obstacle)]
    : computation.cautions.map((caution) => cautions[caution].trim());
}

/** A sheet as aligned text with its heading and notes, or as the text of a CSV or Markdown file without them. */
export function sheetText(sheet: Sheet, format: TextFormat, language: Language): string {
  switch (format) {
    case 'csv':
      return csvText(sheet.columns, sheet.rows.map(oneLine));
    case 'md':
      return markdownText(sheet.columns, sheet.rows.map(oneLine));
    case 'text':
      return alignedText(sheet, language);
  }
}

/** A row by itself: its name after those of its groups. */
const oneLine = ({ groups, cells: [name = '', ...cells] }: SheetRow): readonly string[] => [
  [...groups, name].join(' / '),
  ...cells,
];

function alignedText(sheet: Sheet, language: Language): string {
  const { heading, lines, notes } = sheetMatter(sheet, language);
  return [...heading, ...lines, ...notes].join('\n');
}

/** A sheet as it is shown: its cells, with a row for each group that begins, and the lines of its text. */
export interface SheetMatter {
  /** The line above the table, if there is one. */
  readonly heading: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The headings' line and one for each row; one that says so where there is no row. */
  readonly lines: readonly string[];
  readonly notes: readonly string[];
}

export function sheetMatter({ heading, columns, rows, notes }: Sheet, language: Language): SheetMatter {
  if (rows.length === 0) {
    return { heading: [], columns: [], rows: [], lines: [messagesIn(indicatorMessages, language).none], notes: [] };
  }
  const shown = { columns: columns.map(plainLine), rows: underHeadings(rows) };
  return {
    ...shown,
    heading: heading === null ? [] : [plainLine(heading)],
    lines: tableLines(shown.columns, shown.rows),
    notes: notes.map(plainLine),
  };
}

const INDENT = '  ';

/**
 * Rows set in under a line for each group that begins. Where rows of a group stand apart, as after sorting, its line
 * comes again.
 */
function underHeadings(rows: readonly SheetRow[]): readonly (readonly string[])[] {
  return rows.flatMap(({ groups, cells: [name = '', ...cells] }, index) => {
    const before = rows[index - 1]?.groups ?? [];
    const shared = groups.findIndex((group, depth) => group !== before[depth]);
    const begun = shared < 0 ? [] : groups.slice(shared).map((group, depth) => [indented(group, shared + depth)]);
    return [...begun, [indented(name, groups.length), ...cells.map(plainLine)]];
  });
}

const indented = (text: string, depth: number): string => INDENT.repeat(depth) + plainLine(text);
