import type { StructuredToolInterface } from '@langchain/core/tools';

import { tools } from '../../../tools/index.js';
import { isBaseChatModel } from '../../models/is-base-chat-model.js';
import type { LanguageModel } from '../../models/language-model.js';
import { type AgentCall, type AgentStep, OFFERED_TOOLS, type OfferedTool, type RefusedCall } from './agent-call.js';
import { AGENT_SYSTEM } from './agent-prompt.js';
import { planningLimits } from './planning-limits.js';

/** Steps of LangChain's graph: each round is a handful of them, with those of the middleware. */
const MOST_STEPS = 100;

/** Runs a call as the asker's question lets it be. */
export type RunStep = (call: AgentCall) => Promise<AgentStep | RefusedCall>;

/**
 * Lets a model choose tool calls, seeing what each gives. What it writes beside them is thrown away: it supplies no
 * fact. Calls of unknown tools, with input that does not fit, or beyond the limits do nothing.
 *
 * @returns what ran, in order
 * @throws ModelFaultError, or whatever LangChain makes of it
 */
export async function chooseCalls(model: LanguageModel, task: string, run: RunStep): Promise<readonly AgentStep[]> {
  // By their names, so that the bundle holds nothing else of LangChain.
  const { createAgent, tool, modelCallLimitMiddleware, toolCallLimitMiddleware, toolErrorMiddleware } =
    await import('langchain');
  const steps: AgentStep[] = [];
  const answerTo = async (call: AgentCall): Promise<string> => {
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
  await agent.invoke({ messages }, { signal, recursionLimit: MOST_STEPS, callbacks: [...watchers] });
  return steps;
}

function recordOf(value: unknown): AgentCall['input'] {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
