import { InvalidToolCallError } from './invalid-tool-call-error.js';
import { describeCorpus } from './describe-corpus.js';
import { findSentences } from './find-sentences.js';
import { listOutline } from './list-outline.js';
import { locatePattern } from './locate-pattern.js';
import { lookUpCells } from './look-up-cells.js';
import { matchPattern } from './match-pattern.js';
import { rankRows } from './rank-rows.js';
import { readPassage } from './read-passage.js';
import { readSection } from './read-section.js';

import type { KnowledgeIndex } from '../knowledge/index.js';
import type { Tool } from './tool.js';
import type { z } from 'zod';

/** Every tool by name. */
export const tools = {
  'describe-corpus': describeCorpus,
  'find-sentences': findSentences,
  'list-outline': listOutline,
  'locate-pattern': locatePattern,
  'look-up-cells': lookUpCells,
  'match-pattern': matchPattern,
  'rank-rows': rankRows,
  'read-passage': readPassage,
  'read-section': readSection,
} as const;

export type Tools = typeof tools;
export type ToolName = keyof Tools;
export type ToolInput<Name extends ToolName> = z.input<Tools[Name]['input']>;
export type ToolOutput<Name extends ToolName> = Awaited<ReturnType<Tools[Name]['run']>>;

/** A call to a tool, as a planner writes it: plain data. */
export type ToolRequest = {
  readonly [Name in ToolName]: { readonly tool: Name; readonly input: ToolInput<Name> };
}[ToolName];

/** What a call gave, with the call. */
export type ToolResult = {
  readonly [Name in ToolName]: { readonly tool: Name; readonly output: ToolOutput<Name> };
}[ToolName];

/**
 * Checks a call's input and runs the tool.
 *
 * @throws InvalidToolCallError where the input does not fit the tool's schema.
 */
export async function runTool(request: ToolRequest, knowledge: KnowledgeIndex): Promise<ToolResult> {
  switch (request.tool) {
    case 'describe-corpus':
      return { tool: request.tool, output: await call(describeCorpus, request.input, knowledge) };
    case 'find-sentences':
      return { tool: request.tool, output: await call(findSentences, request.input, knowledge) };
    case 'list-outline':
      return { tool: request.tool, output: await call(listOutline, request.input, knowledge) };
    case 'locate-pattern':
      return { tool: request.tool, output: await call(locatePattern, request.input, knowledge) };
    case 'look-up-cells':
      return { tool: request.tool, output: await call(lookUpCells, request.input, knowledge) };
    case 'match-pattern':
      return { tool: request.tool, output: await call(matchPattern, request.input, knowledge) };
    case 'rank-rows':
      return { tool: request.tool, output: await call(rankRows, request.input, knowledge) };
    case 'read-passage':
      return { tool: request.tool, output: await call(readPassage, request.input, knowledge) };
    case 'read-section':
      return { tool: request.tool, output: await call(readSection, request.input, knowledge) };
  }
}

async function call<Schema extends z.ZodType, Output>(
  tool: Tool<string, Schema, Output>,
  input: unknown,
  knowledge: KnowledgeIndex,
): Promise<Output> {
  const parsed = tool.input.safeParse(input);
  if (!parsed.success) throw new InvalidToolCallError(tool.name, parsed.error);
  return tool.run(parsed.data, knowledge);
}
