import { z } from 'zod';

import type { Corpus, ScoredSentence } from '../knowledge/index.js';

import { findDocument } from './evidence.js';
import { defineTool } from './tool.js';

/** Ranked beyond what is asked, since captions, table rows and twins in the other language drop out. */
const MARGIN = 60;

/** Finds the sentences that best answer a question, best first: prose only, in the document's own language. */
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
    const ranked = await knowledge.sentences.rank({
      text: query,
      language,
      limit: limit + MARGIN,
      ...(document === undefined ? {} : { document }),
    });
    return ranked.filter((sentence) => isQuotable(sentence, knowledge.corpus)).slice(0, limit);
  },
});

/** A paper's English abstract says what its Chinese one says: the rendering already serves English readers. */
function isQuotable({ passage }: ScoredSentence, corpus: Corpus): boolean {
  if (passage.kind === 'caption' || passage.kind === 'table') return false;
  const document = findDocument(corpus, passage.document);
  const hasRenderings = document?.sections.some(({ passages }) => passages.some(({ rendering }) => rendering !== null));
  return !(hasRenderings && passage.language !== document?.language);
}
