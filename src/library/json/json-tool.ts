import type { z } from 'zod';

import type { PlainOutput } from '../../bot/tool-results/plain-tool.js';
import type { KnowledgeIndex, Language } from '../../knowledge/index.js';

/** A tool as other programs take it: JSON in and out, each of a schema. */
export interface JsonTool {
  /** Letters, digits and hyphens: a name that models' interfaces take. */
  readonly name: string;
  /** What it finds out and when to use it, in English, for a model that has to choose. */
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodType<PlainOutput>;
  /**
   * @param language of words and displayed amounts; unset, replies follow the text that they are to, and the rest is
   *   Chinese, as the bundled paper is
   * @throws InvalidToolCallError where the input does not fit the schema; AdvisorError as the function of the same name
   */
  call(input: unknown, knowledge: KnowledgeIndex, language?: Language): Promise<PlainOutput>;
}
