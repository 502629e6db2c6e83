import { detectLanguage, type KnowledgeIndex, type Language, type ScoredPassage } from '../../knowledge/index.js';
import { checkDocument } from '../check-document.js';
import { messagesIn } from '../messages/catalogue.js';
import { replyMessages } from '../messages/reply.js';
import { plainLine } from '../reply/plain-text.js';
import { sectionLabel } from '../reply/source-address.js';
import type { SearchHit } from './schemas.js';

/** Hits of a search that asks for no number of them: the contract of the command line. */
export const USUAL_HITS = 10;
/** Characters of a passage that a person sees of a hit; the hit itself holds the whole. */
const EXCERPT = 160;

/** What is searched for. */
export interface SearchAsked {
  readonly query: string;
  /** In this document alone. */
  readonly document?: string | undefined;
  readonly limit: number;
}

/**
 * The passages nearest to a query, best first.
 *
 * @throws UnknownDocumentError
 */
export async function searchHits(
  { query, document, limit }: SearchAsked,
  { corpus, retriever }: KnowledgeIndex,
): Promise<SearchHit[]> {
  checkDocument(document, corpus);
  const language = detectLanguage(query);
  const scope = document === undefined ? {} : { document };
  const found = await retriever.retrieve({ text: query, language, limit, ...scope });
  return found.map(hitOf);
}

function hitOf({ passage, score }: ScoredPassage): SearchHit {
  return { document: passage.document, section: passage.section, passage: passage.id, score, text: passage.text };
}

/** Hits for a reader: where each stands, and how it begins. */
export function hitsText(hits: readonly SearchHit[], language: Language): string {
  if (hits.length === 0) return messagesIn(replyMessages, language).noHits;
  return hits
    .map((hit, index) => {
      const section = sectionLabel(hit.section, language);
      const place = section === null ? hit.passage : `${hit.passage} · ${section}`;
      return `${index + 1}. ${plainLine(place)} · ${hit.score.toFixed(3)}\n   ${excerpt(plainLine(hit.text))}`;
    })
    .join('\n');
}

function excerpt(text: string): string {
  const characters = [...text];
  return characters.length <= EXCERPT ? text : `${characters.slice(0, EXCERPT).join('')}…`;
}
