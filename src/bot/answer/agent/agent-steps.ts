import { isDeepStrictEqual } from 'node:util';

import type { Corpus } from '../../../knowledge/index.js';
import { InvalidToolCallError, tools, UnknownPlaceError } from '../../../tools/index.js';
import type { LanguageModel } from '../../models/language-model.js';
import type { ToolCall } from '../../reply/reply.js';
import type { ComposeContext } from '../compose/composer.js';
import { isOffered, runAgentCall, type AgentCall, type AgentStep, type RefusedCall } from './agent-call.js';
import { agentTask } from './agent-prompt.js';
import { chooseCalls, type Chosen } from './choose-calls.js';
import type { RulesTurn } from './extend-draft.js';
import { groundedCall } from './grounded-call.js';
import type { Grounds } from './grounding/call-rules.js';
import { isGrounded } from './grounding/is-grounded.js';

/** What steps are taken for. */
interface AskedTurn extends RulesTurn {
  /** The question as it was asked. */
  readonly text: string;
  readonly thread: readonly string[];
  readonly context: ComposeContext;
}

/** What a model is told of a call that is well formed, and not for this question. */
const NOT_FOR_THIS: RefusedCall = { refused: 'Not possible for this question.' };

/** The steps that a model takes. @throws ModelFaultError, or whatever LangChain makes of it */
export function agentSteps(model: LanguageModel, turn: AskedTurn): Promise<Chosen> {
  const { text: question, thread, plan, context } = turn;
  const { corpus } = context.knowledge;
  const { document } = context.understanding;
  const task = agentTask({ question, thread, document, corpus, planned: plan.calls });
  return chooseCalls(model, task, (call) => takeStep(call, turn));
}

/** The steps that a receipt recorded, those of the rules' own plan apart. */
export async function recordedSteps(recorded: readonly ToolCall[], turn: AskedTurn): Promise<readonly AgentStep[]> {
  const steps: AgentStep[] = [];
  for (const { tool, input } of recorded) {
    const step = isOffered(tool) ? await takeStep({ tool, input }, turn) : NOT_FOR_THIS;
    if (!('refused' in step)) steps.push(step);
  }
  return steps;
}

/**
 * Runs a call as the asker's question lets it be; refused where it does not, where the rules' own plan holds it, or where
 * it names what is not held: the model is told of what there is, so that it can mend its call.
 */
async function takeStep(call: AgentCall, turn: AskedTurn): Promise<AgentStep | RefusedCall> {
  const { text, thread, plan, context } = turn;
  const isPlanned = (one: ToolCall): boolean => plan.calls.some((own) => isSame(own, one));
  const grounded = groundedCall(call, context.understanding, [...thread, text].join('\n'));
  if (grounded === null || isPlanned(call) || isPlanned(grounded)) return NOT_FOR_THIS;
  const fault = faultIn(grounded, context.knowledge.corpus);
  if (fault !== null) return { refused: fault };
  if (!isGrounded(grounded, groundsOf(turn))) return NOT_FOR_THIS;
  return runAgentCall(grounded, context.knowledge, context.language);
}

/** What is wrong with a call by itself, in the words of its error; null where nothing is. */
function faultIn({ tool, input }: AgentCall, corpus: Corpus): string | null {
  try {
    tools[tool].check(input, corpus);
    return null;
  } catch (error) {
    if (error instanceof InvalidToolCallError || error instanceof UnknownPlaceError) return error.message;
    throw error;
  }
}

function groundsOf({ plan, draft: { figures }, context: { understanding, knowledge } }: AskedTurn): Grounds {
  return { understanding, planned: plan.calls, figures, corpus: knowledge.corpus };
}

/** Whether two calls are the same, in whatever order their input is written. */
function isSame(one: ToolCall, other: ToolCall): boolean {
  return one.tool === other.tool && isDeepStrictEqual({ ...one.input }, { ...other.input });
}
