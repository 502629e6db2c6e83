import type { z } from 'zod';

import type { KnowledgeIndex } from '../../knowledge/index.js';
import type { Tool } from '../../tools/index.js';
import { checkKnowledge } from '../check-knowledge.js';

/**
 * A tool as a plain function: the input of its schema in, what the tool gives out.
 *
 * @throws InvalidToolCallError where the input does not fit the schema
 * @throws InvalidArgumentError where the knowledge is none
 * @throws UnknownPlaceError where it names what is not held: a document, a section, a row …
 */
export type ToolFunction<Input, Output> = (input: Input, knowledge: KnowledgeIndex) => Promise<Output>;

export function asFunction<Name extends string, Schema extends z.ZodType, Output>(
  tool: Tool<Name, Schema, Output>,
): ToolFunction<z.input<Schema>, Awaited<Output>> {
  return async (input, knowledge): Promise<Awaited<Output>> => {
    checkKnowledge(tool.name, knowledge);
    const { output } = await tool.callStrictly(input, knowledge);
    return output;
  };
}
