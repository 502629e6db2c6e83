import { csvReader } from './csv-reader.js';
import type { DocumentReader } from './document-reader.js';
import { extensionOf } from './file-names.js';
import { markdownReader } from './markdown-reader.js';
import { textReader } from './text-reader.js';

/** Every reader; each format has one. */
const documentReaders: readonly DocumentReader[] = [markdownReader, textReader, csvReader];

/** The reader of a file, by its extension; null where no reader has it. */
export function findReader(path: string): DocumentReader | null {
  const extension = extensionOf(path);
  return documentReaders.find(({ extensions }) => extensions.includes(extension)) ?? null;
}
