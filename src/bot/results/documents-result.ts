import type { Corpus, Language, SkippedFile } from '../../knowledge/index.js';
import { errorText } from '../messages/errors.js';
import { countsOf } from './corpus-counts.js';
import type { DocumentsResult, SkippedResult } from './schemas.js';

/** What a corpus holds as `documents --json` writes it. */
export function documentsResult({ documents, skipped }: Corpus, language: Language): DocumentsResult {
  return {
    documents: documents.map((document) => ({
      id: document.id,
      title: { zh: document.title.zh, en: document.title.en },
      language: document.language,
      ...countsOf(document),
      tables: document.tables.map(({ name }) => name),
    })),
    skipped: skippedResults(skipped, language),
  };
}

/** The files that could not be read, with what to do in the user's language. */
export function skippedResults(skipped: readonly SkippedFile[], language: Language): SkippedResult[] {
  return skipped.map(({ file, code, facts }) => ({ file, code, message: errorText(code, facts, language) }));
}
