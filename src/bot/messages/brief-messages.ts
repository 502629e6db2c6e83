import type { SectionId } from '../answer/briefing/sections.js';
import type { TableName } from './answer-messages.js';

/** The fixed phrases of a brief's template. Facts come in as parameters: no text here holds one. */
export interface BriefMessages {
  readonly title: (topic: string) => string;
  /** What every reader is to know of the sentences below. */
  readonly principle: string;
  /** What a reader of renderings is to know; null where none are shown. */
  readonly rendering: string | null;
  readonly date: (date: string) => string;
  readonly headings: Readonly<Record<SectionId | 'changes' | 'ledger' | 'sources', string>>;
  /** Over names where the table names none. */
  readonly row: string;
  /** Over what is said of mechanisms, where the topic is a row of a table. */
  readonly general: string;
  readonly unranked: string;
  /** Rows that were asked for and would not fit. */
  rowsLeft(names: readonly string[]): string;
  readonly questions: {
    readonly otherPeriods: (table: TableName, years: readonly string[]) => string;
    readonly noIndicator: (topic: string) => string;
    readonly notInProse: (topic: string) => string;
  };
  /** Over the table: what it shows, by rows and the source's own caption. */
  readonly tableCaption: (rows: string, source: string) => string;
  /** Beside the chart, which shows what the table holds: so that none is taken for the other. */
  readonly chartCaption: (rows: string) => string;
  readonly ledgerCaption: string;
  /** Describes the chart to those who do not see it; `values` are sentences that name row, column and value. */
  readonly alternative: (values: readonly string[]) => string;
  readonly ledger: {
    readonly columns: readonly [value: string, formula: string, interval: string, source: string];
    readonly lookedUp: string;
    readonly counted: string;
    readonly definition: string;
    /** Cells of one row of a table. */
    readonly cells: (table: string, row: string, columns: readonly string[]) => string;
    readonly interval: (low: string, high: string) => string;
    readonly none: string;
  };
  readonly page: { readonly before: string; readonly between: string; readonly after: string };
  /** Numbers tables and charts of the brief, which must not be taken for those of the source. */
  readonly exhibit: string;
  readonly changes: {
    readonly none: string;
    readonly otherTopic: (topic: string) => string;
    readonly corpus: string;
    /** Rows and columns by name; "" where a number stands in a text. */
    readonly subject: (rows: readonly string[], columns: readonly string[]) => string;
    readonly figure: (subject: string, value: string, formula: string | null) => string;
    readonly before: (value: string) => string;
    readonly goneFigure: (source: string, value: string) => string;
    readonly newFigure: (source: string) => string;
    readonly goneQuote: (address: string, quote: string) => string;
    readonly newQuote: (address: string) => string;
    readonly goneSource: (source: string) => string;
    readonly newSource: (source: string) => string;
  };
}
