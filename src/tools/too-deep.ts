import type { ArgumentProblem } from './argument-problem.js';

/** Levels of arguments within arguments: computations of computations take a few, and a schema is followed down by calls. */
const MOST_LEVELS = 64;

/** What is wrong with arguments that go deeper. */
export const TOO_DEEP: ArgumentProblem = {
  kind: 'argument',
  name: 'request',
  expected: `at most ${MOST_LEVELS} levels`,
};

/** Whether arguments hold values within values beyond what is read; what holds itself always does. */
export function isTooDeep(given: unknown): boolean {
  let layer: ReadonlySet<unknown> = new Set([given]);
  for (let level = 0; level <= MOST_LEVELS && layer.size > 0; level += 1) layer = new Set([...layer].flatMap(heldBy));
  return layer.size > 0;
}

function heldBy(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
