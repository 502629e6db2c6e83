import { detectLanguage, type KnowledgeIndex, type Language } from '../../../../knowledge/index.js';
import { tools, type IndicatorTable, type NoIndicatorTable } from '../../../../tools/index.js';
import { AmbiguousIndicatorError } from '../../../errors/ambiguous-indicator-error.js';
import { UnknownDocumentError } from '../../../errors/unknown-document-error.js';
import { UnknownIndicatorError } from '../../../errors/unknown-indicator-error.js';
import type { Command } from '../command.js';
import { listSheet, sheetText, tableSheet, type Sheet } from '../indicator-sheet.js';
import { jsonLine } from '../json-line.js';
import { questionArgument } from '../question-argument.js';
import type { IndicatorsResult, IndicatorTableResult } from '../results.js';
import { uiLanguage } from '../ui-language.js';
import { withKnowledge } from '../with-knowledge.js';
import { writeResult } from '../write-result.js';

/** A result for programs, and as a person sees it. */
interface Shown {
  readonly result: IndicatorsResult | IndicatorTableResult;
  readonly sheet: Sheet;
}

/** `indicators`: the tables that hold values; `indicators "…"`: one of them, or the rows of that name. */
export const indicators: Command = async (context) => {
  const { argument, config, options } = context;
  const name = argument === null ? null : questionArgument(argument);
  const language = config.language ?? (name === null ? uiLanguage(config) : detectLanguage(name));
  await withKnowledge(context, async ({ knowledge }) => {
    checkDocument(options.document, knowledge);
    const scope = { ...(options.document !== undefined && { document: options.document }) };
    const { result, sheet } =
      name === null
        ? await shownList(scope, knowledge, language)
        : await shownTable({ ...scope, name }, knowledge, language);
    const text = options.output === 'json' ? jsonLine(result) : sheetText(sheet, options.format ?? 'text', language);
    await writeResult(text, context);
  });
  return 0;
};

function checkDocument(document: string | undefined, { corpus }: KnowledgeIndex): void {
  const held = corpus.documents.map(({ id }) => id);
  if (document !== undefined && !held.includes(document)) throw new UnknownDocumentError(document, held);
}

async function shownList(
  input: { readonly document?: string },
  knowledge: KnowledgeIndex,
  language: Language,
): Promise<Shown> {
  const { output: list } = await tools['list-indicators'].call(input, knowledge);
  const result: IndicatorsResult = {
    indicators: list.map(({ name, periods, ...rest }) => ({ ...rest, name: { ...name }, periods: [...periods] })),
  };
  return { result, sheet: listSheet(list, language) };
}

async function shownTable(
  input: { readonly document?: string; readonly name: string },
  knowledge: KnowledgeIndex,
  language: Language,
): Promise<Shown> {
  const { output: table } = await tools['indicator-table'].call(input, knowledge);
  if (table.kind !== 'table') throw noTable(input.name, table);
  return { result: tableResult(table), sheet: tableSheet(table, language) };
}

function noTable(name: string, { kind, choices }: NoIndicatorTable): Error {
  const addresses = choices.map(({ document, table }) => `${document}/${table}`);
  return kind === 'unknown' ? new UnknownIndicatorError(name, addresses) : new AmbiguousIndicatorError(name, addresses);
}

function tableResult({ indicator, columns, rows }: IndicatorTable): IndicatorTableResult {
  return {
    document: indicator.document,
    table: indicator.table,
    columns: columns.map(({ label }) => label),
    rows: rows.map(({ label, groups, cells }) => ({
      label,
      ...(groups.length > 0 && { groups: [...groups] }),
      cells: cells.map(({ raw, value, unit }) => ({ raw, value, unit })),
    })),
  };
}
