import type { Adviser } from '../bot/answer/index.js';
import type { Briefer } from '../bot/briefing/index.js';
import type { KnowledgeIndex } from '../knowledge/index.js';
import { adviserOver, adviserWith, brieferOver } from './advisers.js';
import { checkAdviserOptions, checkRequest } from './check-request.js';
import { modelUse } from './model-use.js';
import { openKnowledge } from './open-knowledge.js';
import type { AdviserOptions } from './requests.js';

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
 * Opens an adviser over a folder of documents, as {@link openKnowledge} does. With a language model, its answers are put
 * in words that the evidence supports; where it fails, the answer of the rules stands, with a line that says so.
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
 * @example
 * ```ts source="./library.examples.ts#model"
 * const model = { url: 'http://127.0.0.1:11434/v1', model: 'qwen2.5:7b' };
 * const adviser = await openAdviser({ index: '.cache/index', model, modelSeconds: 60 });
 * const reply = await adviser.answer({ text: '2022年稀土出口额是多少？' });
 * assert.equal(reply.figures[0]?.value, 70.7);
 * await adviser.close();
 * ```
 *
 * @throws AdvisorError as {@link openKnowledge}
 */
export async function openAdviser(options: AdviserOptions = {}): Promise<OpenAdviser> {
  checkAdviserOptions(options);
  const { model, planner, modelSeconds, ...where } = options;
  const use = await modelUse({ model, planner, modelSeconds });
  const knowledge = await openKnowledge(where);
  const adviser = use === null ? adviserOver(knowledge) : adviserWith(use, knowledge);
  return {
    knowledge,
    async answer(question) {
      checkRequest('answer', question);
      return adviser.answer(question);
    },
    async brief(request) {
      checkRequest('brief', request);
      return brieferOver(knowledge).brief(request);
    },
    close: () => knowledge.close(),
  };
}
