// The public library: opens a corpus and answers questions about it.
import { type Adviser, createAdviser } from './bot/answer/index.js';
import { readConfig } from './bot/config.js';
import { packageVersion } from './bot/package-root.js';
import { type KnowledgeIndex, openIndex } from './knowledge/index.js';

export { createAdviser };
export { AdvisorError } from './knowledge/index.js';
export type { Adviser, AdviserParts, Question } from './bot/answer/index.js';
export type {
  Block,
  CellAddress,
  Citation,
  Figure,
  FigureInput,
  Receipt,
  Reply,
  ReplyKind,
} from './bot/reply/reply.js';
export type { ErrorCode, ErrorFacts, KnowledgeIndex, Language } from './knowledge/index.js';

/** Which corpus to open; each folder defaults to what the command line uses. */
export interface OpenAdviserOptions {
  readonly corpusFolder?: string;
  /** The parent of the digest folders. */
  readonly indexFolder?: string;
  readonly modelFolder?: string;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Ends the building of an index. */
  readonly signal?: AbortSignal;
}

/** An adviser and the knowledge that it answers from. */
export interface OpenedAdviser {
  readonly adviser: Adviser;
  readonly knowledge: KnowledgeIndex;
}

/**
 * Opens a corpus, building its index where it is missing or the corpus has changed.
 *
 * @throws AdvisorError with a stable code: CORPUS_NOT_FOUND, CORPUS_EMPTY, INDEX_UNWRITABLE, CANCELLED and others
 */
export async function openAdviser(options: OpenAdviserOptions = {}): Promise<OpenedAdviser> {
  const { corpusFolder, indexFolder, modelFolder } = readConfig();
  const knowledge = await openIndex({ corpusFolder, indexFolder, modelFolder, ...options });
  return { adviser: createAdviser({ knowledge, version: packageVersion() }), knowledge };
}
