import type { z } from 'zod';

import type { Corpus, KnowledgeIndex } from '../knowledge/index.js';

import { argumentProblem } from './argument-problem.js';
import { checkPlaces } from './check-places.js';
import { InvalidToolCallError } from './invalid-tool-call-error.js';
import { isTooDeep, TOO_DEEP } from './too-deep.js';

/** What a tool is made of. */
interface ToolParts<Name extends string, Schema extends z.ZodType, Output> {
  readonly name: Name;
  /** What the tool finds out, for a planner that has to choose. */
  readonly description: string;
  readonly input: Schema;
  /**
   * Checks the names of its own that a call gives, beside places, which are checked for every tool.
   *
   * @throws UnknownPlaceError for the first one that is not held
   */
  readonly checkNames?: (input: z.output<Schema>, corpus: Corpus) => void;
  run(input: z.output<Schema>, knowledge: KnowledgeIndex): Promise<Output> | Output;
}

/**
 * Something that can be found out or computed from knowledge: the same input and corpus always give the same output.
 */
export interface Tool<Name extends string, Schema extends z.ZodType, Output> extends ToolParts<Name, Schema, Output> {
  /**
   * Checks a call's input, runs the tool, and gives the output under the tool's name. What the call names and nothing
   * holds is left out, or null: the adviser's own plans try what may be there.
   *
   * @throws InvalidToolCallError where the input does not fit the schema.
   */
  call(input: unknown, knowledge: KnowledgeIndex): Promise<ToolCalled<Name, Output>>;
  /**
   * Looks whether a call could run strictly, and runs nothing.
   *
   * @throws InvalidToolCallError, UnknownPlaceError as {@link callStrictly}
   */
  check(input: unknown, corpus: Corpus): void;
  /**
   * The same as `call` for other programs, and for models: to them an answer without what they asked for says that it
   * holds nothing.
   *
   * @throws InvalidToolCallError where the input does not fit the schema
   * @throws UnknownPlaceError where it names what is not held
   */
  callStrictly(input: unknown, knowledge: KnowledgeIndex): Promise<ToolCalled<Name, Output>>;
}

interface ToolCalled<Name extends string, Output> {
  readonly tool: Name;
  readonly output: Awaited<Output>;
}

/** Keeps a tool's literal name and types. */
export function defineTool<Name extends string, Schema extends z.ZodType, Output>(
  parts: ToolParts<Name, Schema, Output>,
): Tool<Name, Schema, Output> {
  const { name, input: schema } = parts;
  const read = (input: unknown): z.output<Schema> => {
    if (isTooDeep(input)) throw new InvalidToolCallError(name, TOO_DEEP);
    const parsed = schema.safeParse(input);
    if (!parsed.success) throw new InvalidToolCallError(name, argumentProblem(parsed.error.issues[0]), parsed.error);
    return parsed.data;
  };
  const checked = (input: unknown, corpus: Corpus): z.output<Schema> => {
    const given = read(input);
    checkPlaces(given, corpus);
    parts.checkNames?.(given, corpus);
    return given;
  };
  return {
    ...parts,
    check(input, corpus) {
      checked(input, corpus);
    },
    async call(input, knowledge) {
      return { tool: name, output: await parts.run(read(input), knowledge) };
    },
    async callStrictly(input, knowledge) {
      return { tool: name, output: await parts.run(checked(input, knowledge.corpus), knowledge) };
    },
  };
}
