import { silenceRuntime, readConfig } from '../bot/config.js';
import { openIndex, type KnowledgeIndex } from '../knowledge/index.js';
import { checkRequest } from './check-request.js';
import type { KnowledgeOptions } from './requests.js';

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
 * @returns the open knowledge. Left open it does not keep the process alive; `close()` ends the model's thread, and what
 *   is asked after that is searched by words alone.
 * @throws AdvisorError with a code: INVALID_INPUT, CORPUS_NOT_FOUND, CORPUS_EMPTY, CORPUS_UNREADABLE, INDEX_UNWRITABLE,
 *   DISK_FULL, INVALID_CONFIG, CANCELLED
 */
export async function openKnowledge(options: KnowledgeOptions = {}): Promise<KnowledgeIndex> {
  checkRequest('openKnowledge', options);
  const { corpus, index, ...building } = options;
  silenceRuntime();
  const config = readConfig({ ...(corpus !== undefined && { corpus }), ...(index !== undefined && { index }) });
  const { corpusFolder, indexFolder, modelFolder } = config;
  return openIndex({ corpusFolder, indexFolder, modelFolder, ...building });
}
