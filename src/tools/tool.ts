import type { z } from 'zod';

import type { KnowledgeIndex } from '../knowledge/index.js';

/**
 * Something that can be found out or computed from knowledge: the same input and corpus always give the same output.
 */
export interface Tool<Name extends string, Schema extends z.ZodType, Output> {
  readonly name: Name;
  /** What the tool finds out, for a planner that has to choose. */
  readonly description: string;
  readonly input: Schema;
  run(input: z.output<Schema>, knowledge: KnowledgeIndex): Promise<Output> | Output;
}

/** Keeps a tool's literal name and types. */
export function defineTool<Name extends string, Schema extends z.ZodType, Output>(
  tool: Tool<Name, Schema, Output>,
): Tool<Name, Schema, Output> {
  return tool;
}
