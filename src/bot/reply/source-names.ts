import type { Corpus, Language } from '../../knowledge/index.js';

/** What a document and its sections are called, for the line of sources. */
export interface SourceNames {
  /** The document's title; its id where it has none. */
  document(document: string, language: Language): string;
  /** The section's title without its number; null where it has none. */
  section(document: string, section: string, language: Language): string | null;
}

/** Names for when no corpus is at hand: ids alone. */
export const bareNames: SourceNames = { document: (document) => document, section: () => null };

/** The names that `corpus` gives, in the other language where one is missing. */
export function sourceNames(corpus: Corpus): SourceNames {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  return {
    document: (id, language) => documents.get(id)?.title[language] ?? id,
    section: (id, section, language) => {
      const title = documents.get(id)?.sections.find((one) => one.id === section)?.title;
      return title?.[language] ?? title?.zh ?? title?.en ?? null;
    },
  };
}
