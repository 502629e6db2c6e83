import type { z } from 'zod';

import type { KnowledgeIndex } from '../knowledge/index.js';

import { InvalidToolCallError } from './invalid-tool-call-error.js';

/** What a tool is made of. */
interface ToolParts<Name extends string, Schema extends z.ZodType, Output> {
  readonly name: Name;
  /** What the tool finds out, for a planner that has to choose. */
  readonly description: string;
  readonly input: Schema;
  run(input: z.output<Schema>, knowledge: KnowledgeIndex): Promise<Output> | Output;
}

/**
 * Something that can be found out or computed from knowledge: the same input and corpus always give the same output.
 */
export interface Tool<Name extends string, Schema extends z.ZodType, Output> extends ToolParts<Name, Schema, Output> {
  /**
   * Checks a call's input, runs the tool, and gives the output under the tool's name.
   *
   * @throws InvalidToolCallError where the input does not fit the schema.
   */
  call(input: unknown, knowledge: KnowledgeIndex): Promise<{ readonly tool: Name; readonly output: Awaited<Output> }>;
}

/** Keeps a tool's literal name and types. */
export function defineTool<Name extends string, Schema extends z.ZodType, Output>(
  parts: ToolParts<Name, Schema, Output>,
): Tool<Name, Schema, Output> {
  return {
    ...parts,
    async call(input, knowledge) {
      const parsed = parts.input.safeParse(input);
      if (!parsed.success) throw new InvalidToolCallError(parts.name, parsed.error);
      return { tool: parts.name, output: await parts.run(parsed.data, knowledge) };
    },
  };
}
