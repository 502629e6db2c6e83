// The public library: puts the parts together for a program that asks, as src/bot/main.ts does for a person.
import { createAdviser, type Adviser } from './bot/answer/index.js';
import { createBriefer, type Briefer } from './bot/briefing/index.js';
import { keepQuestionsHere, readConfig } from './bot/config.js';
import { packageVersion } from './bot/package-root.js';
import { openIndex } from './knowledge/index.js';

export { AdvisorError } from './knowledge/index.js';

export type { Adviser, Question } from './bot/answer/index.js';
export type { Brief, Briefer, BriefReceipt, BriefRefusal, BriefRequest, BriefResult } from './bot/briefing/index.js';
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
export type { ErrorCode, ErrorFacts, Language } from './knowledge/index.js';

export interface AdviserOptions {
  /** Folder of documents. @defaultValue LIANWEN_CORPUS, or the bundled paper */
  readonly corpus?: string;
  /** Parent of the index folders; made where it is missing. @defaultValue LIANWEN_INDEX, or the user's cache folder */
  readonly index?: string;
  /** Hears of the building of an index: texts embedded of all. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Ends the building of an index, leaving nothing unfinished behind. */
  readonly signal?: AbortSignal;
}

/** An adviser over an open index, which answers questions and writes briefs. */
export interface OpenAdviser extends Adviser, Briefer {
  /** Ends the model's thread. An adviser that is left open does not keep the process alive. */
  close(): Promise<void>;
}

/**
 * Opens an adviser over a folder of documents. The index is built where there is none for exactly these files, which
 * takes seconds for a paper and minutes for thousands of passages.
 *
 * @example
 * ```ts source="./index.examples.ts#ask"
 * const adviser = await openAdviser({ index: '.cache/index' });
 * const reply = await adviser.answer({ text: '什么是供应链韧性？' });
 * assert.equal(reply.kind, 'answer');
 * assert.equal(reply.citations[0]?.section, '2.1');
 * await adviser.close();
 * ```
 *
 * @throws AdvisorError with a code: CORPUS_NOT_FOUND, CORPUS_EMPTY, CORPUS_UNREADABLE, INDEX_UNWRITABLE, DISK_FULL,
 *   INVALID_CONFIG, CANCELLED
 */
export async function openAdviser({ corpus, index, ...building }: AdviserOptions = {}): Promise<OpenAdviser> {
  keepQuestionsHere();
  const config = readConfig({ ...(corpus !== undefined && { corpus }), ...(index !== undefined && { index }) });
  const { corpusFolder, indexFolder, modelFolder } = config;
  const knowledge = await openIndex({ corpusFolder, indexFolder, modelFolder, ...building });
  const parts = { knowledge, version: packageVersion() };
  const [adviser, briefer] = [createAdviser(parts), createBriefer(parts)];
  return {
    answer: (question) => adviser.answer(question),
    brief: (request) => briefer.brief(request),
    close: () => knowledge.close(),
  };
}
