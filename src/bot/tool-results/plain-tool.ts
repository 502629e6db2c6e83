import type { z } from 'zod';

import type { KnowledgeIndex, Language } from '../../knowledge/index.js';
import type { Tool } from '../../tools/index.js';

/** A tool for programs that are not ours, and for models: what it gives is JSON, of a schema. */
export interface PlainTool<Name extends string = string, Raw = unknown> {
  readonly name: Name;
  /** What the tool finds out, in English. */
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodType<PlainOutput>;
  /**
   * Runs the tool.
   *
   * @throws InvalidToolCallError where the input does not fit the schema
   * @throws UnknownPlaceError where it names what is not held: a document, a section, a row …
   */
  run(input: unknown, knowledge: KnowledgeIndex): Promise<PlainRun<Name, Raw>>;
  /**
   * Runs the tool, and writes what it gave; amounts are displayed in the language.
   *
   * @throws InvalidToolCallError, UnknownPlaceError as `run`
   */
  call(input: unknown, knowledge: KnowledgeIndex, language: Language): Promise<PlainOutput>;
}

/** What a tool gave, and the same as JSON. */
export interface PlainRun<Name extends string, Raw> {
  readonly result: { readonly tool: Name; readonly output: Raw };
  readonly written: (language: Language) => PlainOutput;
}

/** JSON; an object at its root. */
export type PlainOutput = Readonly<Record<string, unknown>>;

/** How a tool's output is written as JSON. */
interface PlainForm<Raw, Output extends PlainOutput> {
  readonly output: z.ZodType<Output>;
  write(raw: Raw, language: Language): Output;
}

/** A tool with the form of its output. */
export function plainTool<Name extends string, Input extends z.ZodObject, Raw, Output extends PlainOutput>(
  tool: Tool<Name, Input, Raw>,
  form: PlainForm<Awaited<Raw>, Output>,
): PlainTool<Name, Awaited<Raw>> {
  const { name, description, input } = tool;
  const run = async (given: unknown, knowledge: KnowledgeIndex): Promise<PlainRun<Name, Awaited<Raw>>> => {
    const result = await tool.callStrictly(given, knowledge);
    return { result, written: (language) => form.write(result.output, language) };
  };
  return {
    name,
    description,
    input,
    output: form.output,
    run,
    call: async (given, knowledge, language) => (await run(given, knowledge)).written(language),
  };
}
