import type { Language } from '../../../knowledge/index.js';
import type { Indicator, IndicatorTable } from '../../../tools/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { terminalMessages } from '../../messages/terminal.js';
import { csvText, markdownText } from '../../reply/export-table.js';
import { plainLine } from '../../reply/plain-text.js';
import { tableLines } from '../../reply/text-table.js';
import type { TableFormat } from './invocation.js';

/** Headings and rows to be shown, and the line above them; null where there is none. */
export interface Sheet {
  readonly heading: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The list of indicators, a line each. */
export function listSheet(indicators: readonly Indicator[], language: Language): Sheet {
  return {
    heading: null,
    columns: messagesIn(terminalMessages, language).indicatorColumns,
    rows: indicators.map(({ document, table, name, unit, periods, rows }) => [
      document,
      table,
      name[language],
      unit,
      periods.join(', '),
      `${rows}`,
    ]),
  };
}

/** One indicator's table: a row under its groups, units in the headings, the cells as printed. */
export function tableSheet({ indicator, corner, columns, rows }: IndicatorTable, language: Language): Sheet {
  const { indicatorRow } = messagesIn(terminalMessages, language);
  return {
    heading: `${indicator.name[language]} (${indicator.document}/${indicator.table})`,
    columns: [
      corner?.[language] ?? indicatorRow,
      ...columns.map(({ title, unit }) =>
        isNamed(title[language], unit) ? title[language] : `${title[language]} (${unit})`,
      ),
    ],
    rows: rows.map(({ title, groups, cells }) => [
      [...groups, title[language]].join(' / '),
      ...cells.map(({ raw }) => raw),
    ]),
  };
}

/** A sheet as aligned text with its heading, or as the text of a CSV or Markdown file without it. */
export function sheetText({ heading, columns, rows }: Sheet, format: TableFormat, language: Language): string {
  switch (format) {
    case 'csv':
      return csvText(columns, rows);
    case 'md':
      return markdownText(columns, rows);
    case 'text': {
      if (rows.length === 0) return messagesIn(terminalMessages, language).noIndicators;
      const lines = tableLines(
        columns.map(plainLine),
        rows.map((row) => row.map(plainLine)),
      );
      return [...(heading === null ? [] : [plainLine(heading)]), ...lines].join('\n');
    }
  }
}

const isNamed = (title: string, unit: string): boolean => unit === '' || title.includes(unit);
