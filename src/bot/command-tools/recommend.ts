import { z } from 'zod';

import { recommendResult } from '../results/recommend-result.js';
import { recommendResultSchema } from '../results/schemas.js';
import { documentArgument, languageArgument, spoken, threadArgument, type ArgumentWords } from './common-arguments.js';
import { commandTool, type OfferedTool } from './command-tool.js';

/** Ranks mechanisms, measures and patterns for a described industry, as `recommend` does. */
export function recommendTool(words: ArgumentWords): OfferedTool {
  return commandTool({
    name: 'recommend',
    input: z.strictObject({
      description: z.string().describe(words.description),
      thread: threadArgument(words),
      document: documentArgument(words),
      language: languageArgument(words),
    }),
    output: recommendResultSchema,
    languageOf: ({ language, description }) => spoken(language, description),
    async run({ description, thread, document, language }, { adviser, watch }) {
      const reply = await adviser.answer({
        text: description,
        purpose: 'advice',
        ...(thread && { thread }),
        ...(document !== undefined && { document }),
        ...(language && { language }),
        ...(watch.signal && { signal: watch.signal }),
      });
      return { text: reply.text, result: { id: null, ...recommendResult(reply) } };
    },
  });
}
