import { z } from 'zod';

import type { Language } from '../../knowledge/index.js';
import { listSheet, sheetText, tableSheet } from '../reply/indicator-sheet.js';
import { questionText } from '../question-text.js';
import { indicatorList, indicatorNamed, type IndicatorAsked } from '../requests/indicators.js';
import { indicatorsResult, indicatorTableResult } from '../results/indicator-result.js';
import { indicatorsResultSchema, indicatorTableResultSchema } from '../results/schemas.js';
import { documentArgument, languageArgument, spoken, type ArgumentWords } from './common-arguments.js';
import { commandTool, type OfferedTool, type ToolAnswer, type ToolSources } from './command-tool.js';

/** Lists the tables of values, or gives one of them, as `indicators` does. */
export function indicatorsTool(words: ArgumentWords): OfferedTool {
  return commandTool({
    name: 'indicators',
    input: z.strictObject({ name: z.string().optional().describe(words.name), ...shape(words) }),
    output: z.union([indicatorsResultSchema, indicatorTableResultSchema]),
    languageOf: ({ language, name }) => (name === undefined ? (language ?? null) : spoken(language, name)),
    async run({ name, document, language, ...asked }, { knowledge, usual }) {
      const scope = document === undefined ? {} : { document };
      if (name === undefined) return listed(scope, language ?? usual, knowledge);
      const { growth, periods, unit, sort } = asked;
      const table: IndicatorAsked = {
        name: questionText(name),
        ...scope,
        ...(growth === 'computed' && { growth }),
        ...(periods && { periods }),
        ...(unit !== undefined && { unit }),
        ...(sort && { sort }),
      };
      return tabled(table, spoken(language, name), knowledge);
    },
  });
}

function shape(words: ArgumentWords) {
  const text = z.string().min(1).max(1000);
  return {
    periods: z.array(text).min(1).max(100).optional().describe(words.periods),
    growth: z.enum(['published', 'computed']).optional().describe(words.growth),
    unit: text.optional().describe(words.unit),
    sort: z
      .strictObject({ column: text, order: z.enum(['highest', 'lowest']).default('highest') })
      .optional()
      .describe(words.sort),
    document: documentArgument(words),
    language: languageArgument(words),
  };
}

type Knowledge = ToolSources['knowledge'];

async function listed(
  scope: { readonly document?: string },
  language: Language,
  knowledge: Knowledge,
): Promise<ToolAnswer> {
  const list = await indicatorList(scope, knowledge);
  return { text: sheetText(listSheet(list, language), 'text', language), result: indicatorsResult(list) };
}

async function tabled(asked: IndicatorAsked, language: Language, knowledge: Knowledge): Promise<ToolAnswer> {
  const table = await indicatorNamed(asked, knowledge);
  return { text: sheetText(tableSheet(table, language), 'text', language), result: indicatorTableResult(table) };
}
