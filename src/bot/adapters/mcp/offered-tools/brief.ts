import { z } from 'zod';

import { briefResultSchema } from '../../../briefing/brief.js';
import { BRIEF_LENGTHS } from '../../../briefing/briefer.js';
import { documentArgument, languageArgument, spoken, type ArgumentWords } from './common-arguments.js';
import { mcpTool, type McpTool } from './mcp-tool.js';

/** Writes a brief on a topic, as `brief` does. */
export function briefTool(words: ArgumentWords): McpTool {
  return mcpTool({
    name: 'brief',
    input: z.strictObject({
      topic: z.string().describe(words.topic),
      length: z.enum(BRIEF_LENGTHS).optional().describe(words.length),
      date: z.string().max(100).optional().describe(words.date),
      document: documentArgument(words),
      language: languageArgument(words),
    }),
    output: briefResultSchema,
    languageOf: ({ language, topic }) => spoken(language, topic),
    async run({ topic, length, date, document, language }, { briefer, watch }) {
      const request = {
        topic,
        ...(length && { length }),
        ...(date !== undefined && { date }),
        ...(document !== undefined && { document }),
        ...(language && { language }),
      };
      const result = await briefer.brief(request, watch);
      return { text: result.text, result };
    },
  });
}
