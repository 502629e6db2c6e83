import { tools, type ToolName, type ToolResult } from '../../../tools/index.js';
import type { KnowledgeIndex, Language } from '../../../knowledge/index.js';
import { toldOf } from './told-of.js';

/**
 * The tools that a model may choose, by what their results are composed as. Left out is what is composed by other
 * commands (audits, tables), what the rules answer from the question's wording alone (holdings), and what needs places
 * inside a text that no model counts rightly.
 */
export const OFFERED = {
  'look-up-cells': 'cells',
  'rank-rows': 'ranked-rows',
  'rank-terms': 'chosen',
  'filter-terms': 'chosen',
  'rank-position': 'position',
  'growth-rate': 'computed',
  'compound-growth': 'computed',
  change: 'computed',
  'average-change': 'computed',
  difference: 'computed',
  sum: 'computed',
  average: 'computed',
  median: 'computed',
  'mean-deviation': 'computed',
  'pair-terms': 'pair',
  ratio: 'computed',
  'convert-unit': 'computed',
  'list-outline': 'outline',
  'locate-pattern': 'outline',
  'match-pattern': 'outline',
  'find-sentences': 'sentences',
  'read-section': 'section',
  'read-passage': 'reading',
  'recommend-path': 'advice',
  'check-claims': 'checked',
} as const satisfies Partial<Record<ToolName, string>>;

export type OfferedTool = keyof typeof OFFERED;
/** What results are composed as; of `reading` nothing is: it is for the model to see. */
export type ResultFamily = (typeof OFFERED)[OfferedTool];

/** A call as a model or a receipt writes it: its input is checked when it runs. */
export interface AgentCall {
  readonly tool: OfferedTool;
  readonly input: Readonly<Record<string, unknown>>;
}

/** A call that ran. */
export interface AgentStep {
  readonly call: AgentCall;
  readonly result: ToolResult;
  /** What the model is told of it. */
  readonly told: string;
}

/** A call that did not run, and what the model is told of it. */
export interface RefusedCall {
  readonly refused: string;
}

/** Of what is composed as it is found, and leads to no further call. */
const TAKEN_DOWN = 'Found; it becomes a part of the answer.';

/**
 * Runs a call; values are told in the language.
 *
 * @throws InvalidToolCallError where its input does not fit the tool, UnknownPlaceError where it names what is not held
 */
export async function runAgentCall(call: AgentCall, knowledge: KnowledgeIndex, language: Language): Promise<AgentStep> {
  const { tool, input } = call;
  // With its schemas; a question without a model needs none of them.
  const { plainTools } = await import('../../tool-results/plain-tools.js');
  const plain = plainTools.find(({ name }) => name === tool);
  if (plain === undefined) return { call, result: await tools[tool].callStrictly(input, knowledge), told: TAKEN_DOWN };
  const { result, written } = await plain.run(input, knowledge);
  return { call, result, told: toldOf(written(language)) };
}

export const OFFERED_TOOLS = Object.keys(OFFERED).filter(isOffered);

export function isOffered(name: string): name is OfferedTool {
  return Object.hasOwn(OFFERED, name);
}
