import type { KnowledgeIndex } from '../../../knowledge/index.js';
import type { Adviser, AnswerObserver } from '../../answer/adviser.js';
import type { CommandContext } from './command.js';

/** The adviser of a run, with the language model that is configured. */
export async function openAdviser(
  knowledge: KnowledgeIndex,
  { options, parts }: Pick<CommandContext, 'options' | 'parts'>,
  observe?: AnswerObserver,
): Promise<Adviser> {
  const model = await parts.openModel(options.planner);
  return parts.createAdviser({ knowledge, ...(observe && { observe }), ...(model && { model }) });
}
