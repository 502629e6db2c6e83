import { z } from 'zod';

import { questionText } from '../question-text.js';
import { searchResultSchema } from '../results/schemas.js';
import { hitsText, searchHits, USUAL_HITS } from '../results/search-hits.js';
import { documentArgument, languageArgument, spoken, type ArgumentWords } from './common-arguments.js';
import { commandTool, type OfferedTool } from './command-tool.js';

/** Hits at the most: more than any agent reads. */
const MOST_HITS = 100;

/** Lists the passages nearest to a query, as `search` does. */
export function searchTool(words: ArgumentWords): OfferedTool {
  return commandTool({
    name: 'search',
    input: z.strictObject({
      query: z.string().describe(words.query),
      k: z.int().positive().max(MOST_HITS).optional().describe(words.k),
      document: documentArgument(words),
      language: languageArgument(words),
    }),
    output: searchResultSchema,
    languageOf: ({ language, query }) => spoken(language, query),
    async run({ query, k = USUAL_HITS, document, language }, { knowledge }) {
      const hits = await searchHits({ query: questionText(query), document, limit: k }, knowledge);
      return { text: hitsText(hits, spoken(language, query)), result: { id: null, hits } };
    },
  });
}
