import { detectLanguage, type KnowledgeIndex } from '../../knowledge/index.js';
import type { Citation } from '../reply/reply.js';

/** Passages looked at for one of prose: table rows say nothing by themselves. */
const LOOKED_AT = 5;

/** Characters of a claim that are searched by: an embedding sees no more of it, and glosses cost by the character. */
const SEARCHED_BY = 2000;

/** The passage nearest to a claim, as a citation; null where there is none. */
export async function nearestPassage(
  text: string,
  document: string | undefined,
  { retriever }: KnowledgeIndex,
): Promise<Citation | null> {
  const query = text.slice(0, SEARCHED_BY);
  const found = await retriever.retrieve({
    text: query,
    language: detectLanguage(query),
    limit: LOOKED_AT,
    ...(document !== undefined && { document }),
  });
  const passage = found.find(({ passage: one }) => one.table === null)?.passage;
  if (!passage) return null;
  return { document: passage.document, section: passage.section, passage: passage.id, quote: passage.text };
}
