import type { WrittenCall } from '../../../support/lying-model/model-answer.js';
import { messageText, type ChatRequest } from '../../../support/lying-model/protocol.js';
import { readTask, type Task } from '../../planner/read-task.js';
import { GOODS } from '../raw-corpus.js';
import type { Dice } from '../telling/dice.js';

/** Calls that fit their tools and compute rightly what was not asked, or the opposite of it. */
type WrongPlan = (task: Task, dice: Dice) => readonly WrittenCall[];

const call = (name: string, given: unknown): WrittenCall => ({ name, arguments: JSON.stringify(given) });

/** The earlier and the later cell of a row. */
function ends({ document, table, columns }: Task, row: number) {
  const cell = (column: number) => ({ document, table, row, column });
  const [first = 1, last = first + 1] = columns;
  return { earlier: cell(Math.min(first, last)), later: cell(Math.max(first, last)) };
}

/** A row that the question names, or, where it names none, any. */
const rowOf = ({ rows }: Task, dice: Dice): number => dice.pick(rows.length > 0 ? rows : [...GOODS.keys()]);

const strangerTo = ({ rows }: Task, dice: Dice): number =>
  dice.pick([...GOODS.keys()].filter((row) => !rows.includes(row)));

const backwards: WrongPlan = (task, dice) => {
  const { earlier, later } = ends(task, rowOf(task, dice));
  return [
    call('growth-rate', { base: later, value: earlier }),
    call('change', { earlier: later, later: earlier }),
    call('rank-terms', { terms: [{ growth: [later, earlier] }], order: 'highest' }),
  ];
};

const inventedYears: WrongPlan = (task, dice) => {
  const { earlier, later } = ends(task, rowOf(task, dice));
  const years = dice.pick([2, 7, 10, 1000]);
  return [
    call('compound-growth', { base: earlier, value: later, years }),
    call('average-change', { earlier, later, years }),
    call('sum', { terms: [{ divided: later, by: years }] }),
  ];
};

const termTwice: WrongPlan = (task, dice) => {
  const { earlier, later } = ends(task, rowOf(task, dice));
  const name = dice.pick(['sum', 'average', 'median', 'mean-deviation']);
  return [
    call(name, { terms: [later, earlier, later] }),
    call(name, { terms: [{ sum: [later] }, { magnitude: later }] }),
    call('rank-terms', { terms: [later, later], order: 'highest' }),
  ];
};

const strangeRows: WrongPlan = (task, dice) => {
  const [own, other] = [ends(task, rowOf(task, dice)), ends(task, strangerTo(task, dice))];
  const { document, table, columns } = task;
  return [
    call('look-up-cells', { document, table, rows: [other.later.row], columns }),
    call('growth-rate', { base: other.earlier, value: own.later }),
    call('difference', { minuend: own.later, subtrahend: other.earlier }),
    call('sum', { terms: [own.later, other.later] }),
    call('rank-terms', { terms: [own.later, other.later], order: 'lowest' }),
    call('pair-terms', { terms: [own.later, other.later], apart: 'most' }),
  ];
};

/** Ways in which a plan is wrong whose every call is right. */
export const WRONG_PLANS = {
  'planner: base and value swapped': backwards,
  'planner: years invented': inventedYears,
  'planner: a term twice': termTwice,
  'planner: rows not asked for': strangeRows,
} as const satisfies Record<string, WrongPlan>;

/** The calls of a wrong plan for the question that a request is about; none where no table is held. */
export function wrongCalls(plan: WrongPlan, { messages }: ChatRequest, dice: Dice): readonly WrittenCall[] {
  const asked = messages.findLast(({ role }) => role === 'user');
  const task = asked ? readTask(messageText(asked)) : null;
  return task === null ? [] : plan(task, dice);
}
