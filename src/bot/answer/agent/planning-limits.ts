import type { AgentMiddleware, ToolErrorMiddlewareConfig } from 'langchain';
import { argumentProblem, InvalidToolCallError, tools } from '../../../tools/index.js';
import { isOffered } from './agent-call.js';

/** Calls of one question: comparing three things, computing over them and recommending takes seven. */
const MOST_TOOL_CALLS = 8;
/** Rounds with the model: results are looked at and followed up a few times; what needs more goes in circles. */
export const MOST_ROUNDS = 5;

/**
 * What we use of LangChain's middlewares. It declares them by its own likeness of zod 3, which zod 3 does not fit under
 * `exactOptionalPropertyTypes`: their options come out as `undefined` and `never`.
 */
interface Middlewares {
  readonly modelCallLimitMiddleware: (limit: Limit<'end'>) => AgentMiddleware;
  readonly toolCallLimitMiddleware: (limit: Limit<'continue'>) => AgentMiddleware;
  readonly toolErrorMiddleware: (config: ToolErrorMiddlewareConfig) => AgentMiddleware;
}

interface Limit<Behaviour> {
  readonly runLimit: number;
  readonly exitBehavior: Behaviour;
}

/** What ends rounds that go in circles, refuses calls beyond the limit, and words input that does not fit. */
export function planningLimits(library: object): readonly AgentMiddleware[] {
  if (!areMiddlewares(library)) throw new TypeError('This LangChain lacks the middlewares for limits.');
  return [
    library.modelCallLimitMiddleware({ runLimit: MOST_ROUNDS, exitBehavior: 'end' }),
    library.toolCallLimitMiddleware({ runLimit: MOST_TOOL_CALLS, exitBehavior: 'continue' }),
    // LangChain's own words for input that does not fit hold paths of this machine.
    library.toolErrorMiddleware({ onError: (_, { toolCall }) => inputFault(toolCall.name, toolCall.args) }),
  ];
}

/** What of an input does not fit a tool. */
function inputFault(name: string, input: unknown): string {
  const error = isOffered(name) ? tools[name].input.safeParse(input).error : undefined;
  if (error === undefined) return `The input does not fit ${name}.`;
  return new InvalidToolCallError(name, argumentProblem(error.issues[0])).message;
}

const NAMES = [
  'modelCallLimitMiddleware',
  'toolCallLimitMiddleware',
  'toolErrorMiddleware',
] as const satisfies readonly (keyof Middlewares)[];

function areMiddlewares(library: object): library is Middlewares {
  const exported: Readonly<Record<string, unknown>> = { ...library };
  return NAMES.every((name) => typeof exported[name] === 'function');
}
