import type { KnowledgeIndex } from '../../../knowledge/index.js';
import type { Adviser, AnswerObserver } from '../../answer/adviser.js';
import type { CommandContext } from './command.js';

/** Makes the adviser of a run over its corpus. */
export type OpenAdviser = (knowledge: KnowledgeIndex, observe?: AnswerObserver) => Promise<Adviser>;

/**
 * Reads which language model is configured, for the adviser of a run: before the corpus is opened, since an index takes
 * minutes to build and a wrong setting is told at once.
 *
 * @throws InvalidConfigError naming the setting that cannot be used
 */
export async function adviserOpener({
  options,
  parts,
}: Pick<CommandContext, 'options' | 'parts'>): Promise<OpenAdviser> {
  const model = await parts.openModel(options.planner);
  return (knowledge, observe) =>
    parts.createAdviser({ knowledge, ...(observe && { observe }), ...(model && { model }) });
}
