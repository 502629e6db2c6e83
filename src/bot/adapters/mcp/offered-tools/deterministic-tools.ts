import { z } from 'zod';

import { detectLanguage, type Language } from '../../../../knowledge/index.js';
import { commandTool, languageArgument, type ArgumentWords, type OfferedTool } from '../../../command-tools/index.js';
import type { PlainTool } from '../../../tool-results/plain-tool.js';
import { plainTools, type PlainToolName } from '../../../tool-results/plain-tools.js';

/** The tools of the adviser's own plans, for agents that plan by themselves. */
export function deterministicTools(words: ArgumentWords): readonly OfferedTool[] {
  return plainTools.map((tool) => deterministic(tool, words));
}

function deterministic(tool: PlainTool<PlainToolName>, words: ArgumentWords): OfferedTool {
  const { name, output } = tool;
  return commandTool({
    name,
    input: z.strictObject({ ...tool.input.shape, language: languageArgument(words) }),
    output,
    languageOf: (given) => spokenIn(given),
    async run(given, { knowledge, usual }) {
      const language = spokenIn(given) ?? usual;
      // A tool whose query has a language takes it; every other reads over it.
      const result = await tool.call({ ...given, language }, knowledge, language);
      return { text: JSON.stringify(result), result };
    },
  });
}

function spokenIn({ language, query }: Readonly<Record<string, unknown>>): Language | null {
  if (language === 'zh' || language === 'en') return language;
  return typeof query === 'string' ? detectLanguage(query) : null;
}
