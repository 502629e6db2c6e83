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
  const { createAgent, createMiddleware, tool, ToolMessage } = await import('langchain');
  const taken = new Steps(run);
  const offer = (name: OfferedTool): StructuredToolInterface =>
    tool(async (input: unknown) => taken.answerTo({ tool: name, input: recordOf(input) }), {
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
        return rounds > MOST_ROUNDS || taken.isFull ? { jumpTo: 'end' } : undefined;
      },
    },
    // LangChain's own words for input that does not fit hold paths of this machine.
    wrapToolCall: async (request, handler) => {
      try {
        return await handler(request);
      } catch {
        const { id = '', name } = request.toolCall;
        return new ToolMessage({ content: `The input does not fit ${name}.`, tool_call_id: id, status: 'error' });
      }
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
  return taken.steps;
}

/** The calls of one question: a model may make many at once. */
class Steps {
  readonly #run: RunStep;
  readonly #steps: AgentStep[] = [];
  #calls = 0;

  constructor(run: RunStep) {
    this.#run = run;
  }

  get steps(): readonly AgentStep[] {
    return this.#steps;
  }

  get isFull(): boolean {
    return this.#calls >= MOST_TOOL_CALLS;
  }

  /** What the model is told of a call; what ran is taken down. */
  async answerTo(call: AgentCall): Promise<string> {
    if (this.isFull) return 'No further calls.';
    this.#calls += 1;
    const step = await this.#run(call);
    if (step === null) return 'Not possible for this question.';
    this.#steps.push(step);
    return evidenceJson(step.result.output);
  }
}

function recordOf(value: unknown): AgentCall['input'] {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
