import { z } from 'zod';

import { askResultSchema } from '../results/schemas.js';
import { documentArgument, languageArgument, spoken, threadArgument, type ArgumentWords } from './common-arguments.js';
import { commandTool, type OfferedTool } from './command-tool.js';

/** Answers a question, as `ask` does. */
export function askTool(words: ArgumentWords): OfferedTool {
  return commandTool({
    name: 'ask',
    input: z.strictObject({
      question: z.string().describe(words.question),
      thread: threadArgument(words),
      document: documentArgument(words),
      language: languageArgument(words),
    }),
    output: askResultSchema,
    languageOf: ({ language, question }) => spoken(language, question),
    async run({ question, thread, document, language }, { adviser, watch }) {
      const reply = await adviser.answer({
        text: question,
        ...(thread && { thread }),
        ...(document !== undefined && { document }),
        ...(language && { language }),
        ...(watch.signal && { signal: watch.signal }),
      });
      return { text: reply.text, result: { id: null, ...reply } };
    },
  });
}
