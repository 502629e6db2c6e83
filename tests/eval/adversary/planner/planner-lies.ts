import type { ModelAnswer, WrittenCall } from '../../../support/lying-model/model-answer.js';
import type { ChatRequest } from '../../../support/lying-model/protocol.js';
import type { Dice } from '../telling/dice.js';
import { fillSchema } from './fill-schema.js';
import { WRONG_PLANS, wrongCalls } from './wrong-plans.js';

/** Words that the liar puts wherever a planner may write: none of them may be shown. */
export const MARKER = 'ZQX7731';

/** What the planner says to a request that offers tools; `turn` counts from 0 within one question. */
export type PlannerLie = (request: ChatRequest, turn: number, dice: Dice) => ModelAnswer;

const calls = (...written: readonly WrittenCall[]): ModelAnswer => ({ kind: 'calls', calls: written });
const call = (name: string, given: unknown): WrittenCall => ({ name, arguments: JSON.stringify(given) });

function toolOf({ tools = [] }: ChatRequest, dice: Dice): NonNullable<ChatRequest['tools']>[number]['function'] {
  return dice.pick(tools).function;
}

/** A call that the schema of a tool allows, as far as it can be told. */
function validCall(request: ChatRequest, dice: Dice): WrittenCall {
  const { name, parameters } = toolOf(request, dice);
  return call(name, fillSchema(parameters, dice));
}

/** Valid calls for so many turns, then nothing more to do. */
const LAST_TURN = 3;
const DONE: ModelAnswer = { kind: 'text', text: `${MARKER}: 稀土 2022 年出口额为 7731.5 亿元。` };

/** Once, then it says it has done. */
const once =
  (lie: (request: ChatRequest, dice: Dice) => ModelAnswer): PlannerLie =>
  (request, turn, dice) =>
    turn === 0 ? lie(request, dice) : DONE;

/** A plan whose calls fit and compute what was not asked; where the question is about no table, it has nothing to call. */
const wrongly = (kind: keyof typeof WRONG_PLANS): PlannerLie =>
  once((request, dice) => {
    const wrong = wrongCalls(WRONG_PLANS[kind], request, dice);
    return wrong.length > 0 ? calls(...wrong) : DONE;
  });

const MANY = 200;
const HUGE = 1024 * 1024;

/** Ways in which a planner goes wrong, by kind. */
export const PLANNER_LIES = {
  'planner writes prose': () => DONE,
  'planner: broken arguments': once((request, dice) =>
    calls({ name: toolOf(request, dice).name, arguments: `{"row": "${MARKER}` }),
  ),
  'planner: arguments that are no object': once((request, dice) =>
    calls(call(toolOf(request, dice).name, dice.pick([[MARKER], MARKER, 7_731.5, null, true]))),
  ),
  'planner: unknown tool': once((_, dice) =>
    calls(call(dice.pick(['shell', 'fetch_url', `tool_${MARKER}`]), { q: 1 })),
  ),
  'planner: names of prototypes': once((_, dice) =>
    calls(call(dice.pick(['__proto__', 'constructor', 'toString', 'hasOwnProperty']), {})),
  ),
  'planner: wrong arguments': once((request, dice) =>
    calls({
      name: toolOf(request, dice).name,
      arguments: `{"${MARKER}": "${MARKER}", "row": 7, "__proto__": {"row": 1}}`,
    }),
  ),
  'planner: paths for names': once((request, dice) =>
    calls(
      call(toolOf(request, dice).name, { document: '../../../../etc/passwd', table: '/etc/passwd', query: MARKER }),
    ),
  ),
  'planner: random calls': (request, turn, dice) => (turn < LAST_TURN ? calls(validCall(request, dice)) : DONE),
  'planner: a call of every tool': once((request, dice) =>
    calls(...(request.tools ?? []).map((tool) => call(tool.function.name, fillSchema(tool.function.parameters, dice)))),
  ),
  'planner: endless loop': (request) => calls(validCall(request, SAME)),
  'planner: endless loop, ever new': (request, _, dice) => calls(validCall(request, dice)),
  'planner: endless broken calls': (request, _, dice) => calls({ name: toolOf(request, dice).name, arguments: '{' }),
  'planner: many calls at once': (request, _, dice) =>
    calls(...Array.from({ length: MANY }, () => validCall(request, dice))),
  'planner: a megabyte of arguments': once((request, dice) =>
    calls(call(toolOf(request, dice).name, { query: MARKER.repeat(HUGE / MARKER.length) })),
  ),
  'planner: stalls after a call': (request, turn, dice) =>
    turn === 0 ? calls(validCall(request, dice)) : { kind: 'stall', text: MARKER },
  'planner: cut off after a call': (request, turn, dice) =>
    turn === 0 ? calls(validCall(request, dice)) : { kind: 'drop', text: MARKER },
  'planner: base and value swapped': wrongly('planner: base and value swapped'),
  'planner: years invented': wrongly('planner: years invented'),
  'planner: a term twice': wrongly('planner: a term twice'),
  'planner: rows not asked for': wrongly('planner: rows not asked for'),
} as const satisfies Record<string, PlannerLie>;

/** Dice that always fall the same way. */
const SAME: Dice = {
  roll: () => 0,
  pick: ([first]) => {
    if (first === undefined) throw new RangeError('Nothing to pick from.');
    return first;
  },
  shuffle: (items) => [...items],
};

export type PlannerLieKind = keyof typeof PLANNER_LIES;
