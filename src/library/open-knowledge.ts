import { keepQuestionsHere, readConfig } from '../bot/config.js';
import { openIndex, type KnowledgeIndex } from '../knowledge/index.js';

/** Where documents and their index lie, and who wants to hear of the building. */
export interface KnowledgeOptions {
  /** Folder of documents. @defaultValue LIANWEN_CORPUS, or the bundled paper */
  readonly corpus?: string;
  /** Parent of the index folders; made where it is missing. @defaultValue LIANWEN_INDEX, or the user's cache folder */
  readonly index?: string;
  /** Hears of the building of an index: texts embedded of all. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Ends the building of an index, leaving nothing unfinished behind. */
  readonly signal?: AbortSignal;
}

/**
 * Opens a folder of documents: what every function of this library is given beside its request. The index is built where
 * there is none for exactly these files, which takes seconds for a paper and minutes for thousands of passages.
 *
 * @example
 * ```ts source="./library.examples.ts#open"
 * const knowledge = await openKnowledge({ index: '.cache/index' });
 * assert.deepEqual(
 *   knowledge.corpus.documents.map(({ id }) => id),
 *   ['industrial-innovation'],
 * );
 * await knowledge.close();
 * ```
 *
 * @returns the open knowledge. Left open it does not keep the process alive; `close()` ends the model's thread.
 * @throws AdvisorError with a code: CORPUS_NOT_FOUND, CORPUS_EMPTY, CORPUS_UNREADABLE, INDEX_UNWRITABLE, DISK_FULL,
 *   INVALID_CONFIG, CANCELLED
 */
export async function openKnowledge({ corpus, index, ...building }: KnowledgeOptions = {}): Promise<KnowledgeIndex> {
  keepQuestionsHere();
  const config = readConfig({ ...(corpus !== undefined && { corpus }), ...(index !== undefined && { index }) });
  const { corpusFolder, indexFolder, modelFolder } = config;
  return openIndex({ corpusFolder, indexFolder, modelFolder, ...building });
}
