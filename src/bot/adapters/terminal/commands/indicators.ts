import { detectLanguage, type KnowledgeIndex, type Language } from '../../../../knowledge/index.js';
import { tools, type Indicator, type IndicatorTable, type NoIndicatorTable } from '../../../../tools/index.js';
import { AmbiguousIndicatorError } from '../../../errors/ambiguous-indicator-error.js';
import { NoGrowthError } from '../../../errors/no-growth-error.js';
import { UnknownColumnError } from '../../../errors/unknown-column-error.js';
import { UnknownDocumentError } from '../../../errors/unknown-document-error.js';
import { UnknownIndicatorError } from '../../../errors/unknown-indicator-error.js';
import { UnknownPeriodError } from '../../../errors/unknown-period-error.js';
import { listSheet, sheetText, tableSheet, type TextFormat } from '../../../reply/indicator-sheet.js';
import { sourceNames } from '../../../reply/source-names.js';
import type { Command } from '../command.js';
import { indicatorTableResult } from '../indicator-result.js';
import type { Options, TableShape } from '../invocation.js';
import { jsonLine } from '../json-line.js';
import { questionArgument } from '../question-argument.js';
import type { IndicatorsResult } from '../results.js';
import { uiLanguage } from '../ui-language.js';
import { withKnowledge } from '../with-knowledge.js';
import { writeResult } from '../write-result.js';

/** `indicators`: the tables that hold values; `indicators "…"`: one of them, or the rows of that name. */
export const indicators: Command = async (context) => {
  const { argument, config, options } = context;
  const name = argument === null ? null : questionArgument(argument);
  const language = config.language ?? (name === null ? uiLanguage(config) : detectLanguage(name));
  await withKnowledge(context, async ({ knowledge }) => {
    checkDocument(options.document, knowledge);
    const result =
      name === null
        ? await listResult(options, knowledge, language)
        : await tableResult(await tableNamed(name, options, knowledge), options, knowledge, language);
    await writeResult(result, context);
  });
  return 0;
};

function checkDocument(document: string | undefined, { corpus }: KnowledgeIndex): void {
  const held = corpus.documents.map(({ id }) => id);
  if (document !== undefined && !held.includes(document)) throw new UnknownDocumentError(document, held);
}

const scopeOf = ({ document }: Options): { readonly document?: string } => (document === undefined ? {} : { document });

async function listResult(options: Options, knowledge: KnowledgeIndex, language: Language): Promise<string> {
  const { output: list } = await tools['list-indicators'].call(scopeOf(options), knowledge);
  if (options.output === 'text') return sheetText(listSheet(list, language), textFormat(options), language);
  const result: IndicatorsResult = {
    indicators: list.map(({ name, periods, ...rest }) => ({ ...rest, name: { ...name }, periods: [...periods] })),
  };
  return jsonLine(result);
}

async function tableNamed(name: string, options: Options, knowledge: KnowledgeIndex): Promise<IndicatorTable> {
  const { shape = {} } = options;
  const { output: table } = await tools['indicator-table'].call({ ...scopeOf(options), name, ...shape }, knowledge);
  if (table.kind !== 'table') throw noTable(name, shape, table);
  return table;
}

async function tableResult(
  table: IndicatorTable,
  options: Options,
  { corpus }: KnowledgeIndex,
  language: Language,
): Promise<string | Uint8Array> {
  const { output, format } = options;
  if (output === 'json') return jsonLine(indicatorTableResult(table));
  if (format !== 'svg' && format !== 'png')
    return sheetText(tableSheet(table, language), textFormat(options), language);
  const { renderChart } = await import('../../../charts/render-chart.js');
  return renderChart(table, { format, language, names: sourceNames(corpus) });
}

/** A chart is of one table, so that the list is never asked for as one. */
function textFormat({ format }: Options): TextFormat {
  return format === 'csv' || format === 'md' ? format : 'text';
}

function noTable(name: string, shape: TableShape, none: NoIndicatorTable): Error {
  switch (none.kind) {
    case 'unknown':
      return new UnknownIndicatorError(name, none.choices.map(address));
    case 'ambiguous':
      return new AmbiguousIndicatorError(name, none.choices.map(address));
    case 'unknown-period':
      return new UnknownPeriodError(none.period, none.held);
    case 'unknown-column':
      return new UnknownColumnError(shape.sort?.column ?? '', none.held);
    case 'no-growth':
      return new NoGrowthError(name, none.held);
  }
}

const address = ({ document, table }: Indicator): string => `${document}/${table}`;
