import type { StructuredToolInterface } from '@langchain/core/tools';

import { tools } from '../../../tools/index.js';
import { isBaseChatModel } from '../../models/is-base-chat-model.js';
import type { LanguageModel } from '../../models/language-model.js';
import { type AgentCall, type AgentStep, OFFERED_TOOLS, type OfferedTool, type RefusedCall } from './agent-call.js';
import { AGENT_SYSTEM } from './agent-prompt.js';
import type { PlanEnd } from './plan-end.js';
import { MOST_ROUNDS, planningLimits } from './planning-limits.js';

/** Steps of LangChain's graph: each round is a handful of them, with those of the middleware. */
const MOST_STEPS = 100;

/** What a model chose. */
export interface Chosen {
  /** What ran, in order. */
  readonly steps: readonly AgentStep[];
  readonly end: PlanEnd;
}

/** Runs a call as the asker's question lets it be. */
export type RunStep = (call: AgentCall) => Promise<AgentStep | RefusedCall>;

/**
 * Lets a model choose tool calls, seeing what each gives. What it writes beside them is thrown away: it supplies no
 * fact. Calls of unknown tools, with input that does not fit, or beyond the limits do nothing.
 *
 * @throws ModelFaultError, or whatever LangChain makes of it
 */
export async function chooseCalls(model: LanguageModel, task: string, run: RunStep): Promise<Chosen> {
  // By their names, so that the bundle holds nothing else of LangChain.
  const { createAgent, tool, modelCallLimitMiddleware, toolCallLimitMiddleware, toolErrorMiddleware } =
    await import('langchain');
  const steps: AgentStep[] = [];
  let taken = 0;
  const answerTo = async (call: AgentCall): Promise<string> => {
    taken += 1;
    const step = await run(call);
    if ('refused' in step) return step.refused;
    steps.push(step);
    return step.told;
  };
  const offer = (name: OfferedTool): StructuredToolInterface =>
    tool(async (input: unknown) => answerTo({ tool: name, input: recordOf(input) }), {
      name,
      description: tools[name].description,
      schema: tools[name].input,
    });
  const chat = await model.chat();
  if (!isBaseChatModel(chat)) throw new TypeError(`The model ${model.name} takes no tools.`);
  const agent = createAgent({
    model: chat,
    systemPrompt: AGENT_SYSTEM,
    tools: OFFERED_TOOLS.map(offer),
    middleware: planningLimits({ modelCallLimitMiddleware, toolCallLimitMiddleware, toolErrorMiddleware }),
  });
  const messages = [{ role: 'user', content: task }];
  const { signal, watchers } = model;
  const ended = await agent.invoke({ messages }, { signal, recursionLimit: MOST_STEPS, callbacks: [...watchers] });
  const rounds = ended.messages.filter(asksForCalls).length;
  return { steps, end: endOf(rounds, taken) };
}

/**
 * Whether a message of a model asks for calls. Of calls whose arguments are no JSON the clients leave nothing: a message
 * that neither says nor calls anything was meant to call something.
 */
function asksForCalls(message: object): boolean {
  if (!('tool_calls' in message && Array.isArray(message.tool_calls))) return false;
  return message.tool_calls.length > 0 || ('content' in message && message.content === '');
}

/** @param taken calls that a tool took, whatever came of them */
function endOf(rounds: number, taken: number): PlanEnd {
  if (rounds > 0 && taken === 0) return 'unusable';
  return rounds >= MOST_ROUNDS ? 'unended' : 'done';
}

function recordOf(value: unknown): AgentCall['input'] {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
