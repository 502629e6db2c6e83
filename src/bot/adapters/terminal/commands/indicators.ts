import { detectLanguage, type KnowledgeIndex, type Language } from '../../../../knowledge/index.js';
import type { Indicator, IndicatorTable } from '../../../../tools/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { terminalMessages } from '../../../messages/terminal.js';
import { listSheet, sheetText, tableSheet, type TextFormat } from '../../../reply/indicator-sheet.js';
import { sourceNames } from '../../../reply/source-names.js';
import { indicatorList, indicatorNamed } from '../../../requests/indicators.js';
import type { Command } from '../command.js';
import { indicatorsResult, indicatorTableResult } from '../../../results/indicator-result.js';
import type { Options } from '../invocation.js';
import { jsonLine } from '../json-line.js';
import { questionArgument } from '../question-argument.js';
import { uiLanguage } from '../ui-language.js';
import { withKnowledge } from '../with-knowledge.js';
import { writeResult } from '../write-result.js';

/** `indicators`: the tables that hold values; `indicators "…"`: one of them, or the rows of that name. */
export const indicators: Command = async (context) => {
  const { argument, config, options } = context;
  const name = argument === null ? null : questionArgument(argument);
  const language = config.language ?? (name === null ? uiLanguage(config) : detectLanguage(name));
  await withKnowledge({ ...context, modelLoading: 'when-needed' }, async ({ knowledge }) => {
    const scope = options.document === undefined ? {} : { document: options.document };
    const result =
      name === null
        ? listResult(await indicatorList(scope, knowledge), options, language)
        : await tableResult(
            await indicatorNamed({ ...scope, name, ...options.shape }, knowledge),
            options,
            knowledge,
            language,
          );
    await writeResult(result, context);
  });
  return 0;
};

function listResult(list: readonly Indicator[], options: Options, language: Language): string {
  if (options.output === 'text') return sheetText(listSheet(list, language), textFormat(options), language);
  return jsonLine(indicatorsResult(list));
}

async function tableResult(
  table: IndicatorTable,
  options: Options,
  { corpus }: KnowledgeIndex,
  language: Language,
): Promise<string | Uint8Array> {
  const { output, format } = options;
  if (output === 'json') return jsonLine(indicatorTableResult(table));
  if (format !== 'svg' && format !== 'png') return tableText(table, textFormat(options), language);
  const { renderChart } = await import('../../../charts/render-chart.js');
  return renderChart(table, { format, language, names: sourceNames(corpus) });
}

/** Under computed columns the terminal tells where each formula is to be had. */
function tableText(table: IndicatorTable, format: TextFormat, language: Language): string {
  const sheet = tableSheet(table, language);
  const isComputed = table.columns.some(({ kind }) => kind !== 'source');
  const hints = isComputed ? [messagesIn(terminalMessages, language).growthDetails] : [];
  return sheetText({ ...sheet, notes: [...sheet.notes, ...hints] }, format, language);
}

/** A chart is of one table, so that the list is never asked for as one. */
function textFormat({ format }: Options): TextFormat {
  return format === 'csv' || format === 'md' ? format : 'text';
}
