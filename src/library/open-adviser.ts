import type { Adviser } from '../bot/answer/index.js';
import type { Briefer } from '../bot/briefing/index.js';
import type { KnowledgeIndex } from '../knowledge/index.js';
import { adviserOver, brieferOver } from './advisers.js';
import { checkRequest } from './check-request.js';
import { openKnowledge } from './open-knowledge.js';
import type { KnowledgeOptions } from './requests.js';

/** An adviser over an open index, which answers questions and writes briefs. */
export interface OpenAdviser extends Adviser, Briefer {
  /** What it answers from: for {@link check}, {@link search}, and the tools. */
  readonly knowledge: KnowledgeIndex;
  /**
   * Ends the model's thread. An adviser that is left open does not keep the process alive; one that is closed goes on
   * answering, and searches by words alone.
   */
  close(): Promise<void>;
}

/**
 * Opens an adviser over a folder of documents, as {@link openKnowledge} does.
 *
 * @example
 * ```ts source="./library.examples.ts#ask"
 * const adviser = await openAdviser({ index: '.cache/index' });
 * const reply = await adviser.answer({ text: '什么是供应链韧性？' });
 * assert.equal(reply.kind, 'answer');
 * assert.equal(reply.citations[0]?.section, '2.1');
 * await adviser.close();
 * ```
 *
 * @throws AdvisorError as {@link openKnowledge}
 */
export async function openAdviser(options: KnowledgeOptions = {}): Promise<OpenAdviser> {
  checkRequest('openAdviser', options);
  const knowledge = await openKnowledge(options);
  return {
    knowledge,
    async answer(question) {
      checkRequest('answer', question);
      return adviserOver(knowledge).answer(question);
    },
    async brief(request) {
      checkRequest('brief', request);
      return brieferOver(knowledge).brief(request);
    },
    close: () => knowledge.close(),
  };
}
