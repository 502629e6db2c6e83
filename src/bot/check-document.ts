import type { Corpus } from '../knowledge/index.js';
import { UnknownDocumentError } from './errors/unknown-document-error.js';

/** @throws UnknownDocumentError where a document is asked for that the corpus does not hold */
export function checkDocument(document: string | undefined, { documents }: Corpus): void {
  const held = documents.map(({ id }) => id);
  if (document !== undefined && !held.includes(document)) throw new UnknownDocumentError(document, held);
}
