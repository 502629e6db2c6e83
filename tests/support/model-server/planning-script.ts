import { PAPER } from '../bundled-knowledge.js';
import type { ModelAnswer, ModelScript, ToolCallAnswer } from './model-answer.js';

export const call = (name: string, input: unknown): ToolCallAnswer => ({ name, arguments: JSON.stringify(input) });

/** A cell of Table 2, whose columns 1 and 2 are 2021 and 2022. */
export const cell = (row: number, column: number) => ({ document: PAPER, table: 'table-2', row, column });

export const tools = (...calls: readonly ToolCallAnswer[]): ModelAnswer => ({ kind: 'tools', calls });
export const DONE: ModelAnswer = { kind: 'text', text: 'done' };

/** Plans round after round; writes nothing of use, so that the rules' words stand. */
export function planner(rounds: readonly ModelAnswer[]): ModelScript {
  let round = 0;
  return ({ tools: offered }) => {
    if (offered.length === 0) return { kind: 'text', text: 'Nothing that stands.' };
    round += 1;
    return rounds[round - 1] ?? DONE;
  };
}
