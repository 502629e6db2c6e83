import type { StructuredToolInterface } from '@langchain/core/tools';

import { tools } from '../../../tools/index.js';
import type { LanguageModel } from '../../models/language-model.js';
import { type AgentCall, type AgentStep, OFFERED_TOOLS, type OfferedTool } from './agent-call.js';
import { AGENT_SYSTEM } from './agent-prompt.js';
import { evidenceJson } from './evidence-json.js';

/** Calls of one question: comparing three things, computing over them and recommending takes seven. */
const MOST_TOOL_CALLS = 8;
/** Rounds with the model: results are looked at and followed up a few times; what needs more goes in circles. */
const MOST_ROUNDS = 5;
/** Steps of LangChain's graph: each round is a handful of them, with those of the middleware. */
const MOST_STEPS = 100;

/** Runs a call as the asker's question lets it be; null where it does not. */
export type RunStep = (call: AgentCall) => Promise<AgentStep | null>;

/**
 * Lets a model choose tool calls, seeing what each gives. What it writes beside them is thrown away: it supplies no
 * fact. Calls of unknown tools, with input that does not fit, or beyond the limits do nothing.
 *
 * @returns what ran, in order
 * @throws ModelFaultError, or whatever LangChain makes of it
 */
export async function chooseCalls(model: LanguageModel, task: string, run: RunStep): Promise<readonly AgentStep[]> {
  const { createAgent, createMiddleware, tool } = await import('langchain');
  const steps: AgentStep[] = [];
  const offer = (name: OfferedTool): StructuredToolInterface =>
    tool(async (input: unknown) => answerTo({ tool: name, input: recordOf(input) }, steps, run), {
      name,
      description: tools[name].description,
      schema: tools[name].input,
    });
  let rounds = 0;
  const limit = createMiddleware({
    name: 'limit',
    beforeModel: {
      canJumpTo: ['end'],
      hook: () => {
        rounds += 1;
        return rounds > MOST_ROUNDS || steps.length >= MOST_TOOL_CALLS ? { jumpTo: 'end' } : undefined;
      },
    },
  });
  const agent = createAgent({
    model: await model.chat(),
    systemPrompt: AGENT_SYSTEM,
    tools: OFFERED_TOOLS.map(offer),
    middleware: [limit],
  });
  const messages = [{ role: 'user', content: task }];
  await agent.invoke({ messages }, { signal: model.signal, recursionLimit: MOST_STEPS });
  return steps;
}

/** What the model is told of a call; what ran is taken down. */
async function answerTo(call: AgentCall, steps: AgentStep[], run: RunStep): Promise<string> {
  if (steps.length >= MOST_TOOL_CALLS) return 'No further calls.';
  const step = await run(call);
  if (step === null) return 'Not possible for this question.';
  steps.push(step);
  return evidenceJson(step.result.output);
}

function recordOf(value: unknown): AgentCall['input'] {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
