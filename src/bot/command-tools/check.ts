import { z } from 'zod';

import { checkDocument } from '../check-document.js';
import { checkText } from '../claims/index.js';
import { draftText } from '../question-text.js';
import { checkResultSchema } from '../results/schemas.js';
import { documentArgument, languageArgument, spoken, type ArgumentWords } from './common-arguments.js';
import { commandTool, type OfferedTool } from './command-tool.js';

/** Checks the claims of a text, as `check` does. */
export function checkTool(words: ArgumentWords): OfferedTool {
  return commandTool({
    name: 'check',
    input: z.strictObject({
      claim: z.string().describe(words.claim),
      document: documentArgument(words),
      language: languageArgument(words),
    }),
    output: checkResultSchema,
    languageOf: ({ language, claim }) => spoken(language, claim),
    async run({ claim, document, language }, { knowledge, watch }) {
      const text = draftText(claim);
      checkDocument(document, knowledge.corpus);
      const scope = document === undefined ? {} : { document };
      const reply = await checkText({ text, ...scope, ...(language && { language }) }, knowledge, watch);
      return { text: reply.text, result: { id: null, ...reply } };
    },
  });
}
