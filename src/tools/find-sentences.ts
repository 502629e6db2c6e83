import { z } from 'zod';

import type { Corpus, Document, ScoredSentence } from '../knowledge/index.js';

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
    section: z.string().optional(),
    limit: z.int().positive().max(100).default(40),
  }),
  async run({ query, language, document, section, limit }, knowledge): Promise<readonly ScoredSentence[]> {
    const ranked = await knowledge.sentences.rank({
      text: query,
      language,
      limit: limit + MARGIN,
      ...(document === undefined ? {} : { document }),
      ...(section === undefined ? {} : { section }),
    });
    const isQuotable = quotableIn(knowledge.corpus);
    return ranked.filter(isQuotable).slice(0, limit);
  },
});

/** A paper's English abstract says what its Chinese one says: the rendering already serves English readers. */
function quotableIn(corpus: Corpus): (sentence: ScoredSentence) => boolean {
  const rendered = new Map<string, Document | null>();
  return ({ passage }) => {
    if (passage.kind === 'caption' || passage.kind === 'table') return false;
    if (passage.rendering !== null) return true;
    const known = rendered.get(passage.document);
    const document = known === undefined ? renderedDocument(corpus, passage.document) : known;
    rendered.set(passage.document, document);
    return document === null || passage.language === document.language;
  };
}

/** The document, where it has renderings. */
function renderedDocument(corpus: Corpus, id: string): Document | null {
  const document = findDocument(corpus, id);
  const has = document?.sections.some(({ passages }) => passages.some(({ rendering }) => rendering !== null));
  return document && has ? document : null;
}
