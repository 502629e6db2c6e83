import { z } from 'zod';

import type { ScoredSentence } from '../knowledge/index.js';

import { defineTool } from './tool.js';

/** Finds the sentences that best answer a question, best first. */
export const findSentences = defineTool({
  name: 'find-sentences',
  description: 'Find the sentences of the corpus that best answer a question.',
  input: z.object({
    query: z.string().min(1),
    language: z.enum(['zh', 'en']),
    document: z.string().optional(),
    limit: z.int().positive().max(100).default(12),
  }),
  async run({ query, language, document, limit }, knowledge): Promise<readonly ScoredSentence[]> {
    return knowledge.sentences.rank({
      text: query,
      language,
      limit,
      ...(document === undefined ? {} : { document }),
    });
  },
});
