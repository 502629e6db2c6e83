import { AdvisorError } from '../../knowledge/index.js';

/** What is wrong with an argument of a call. */
export type ArgumentProblem = 'argument' | 'unknown-argument';

/** Characters of an argument's name that are told: it is the caller's, and may be anything. */
const LONGEST_NAME = 80;

/** A tool was called with an argument that its schema does not allow. Facts: `problem`, `tool`, and the `field`. */
export class InvalidArgumentError extends AdvisorError {
  readonly code = 'INVALID_INPUT';

  constructor(problem: ArgumentProblem, tool: string, name: string, cause?: unknown) {
    const field = name.slice(0, LONGEST_NAME);
    super(DESCRIPTIONS[problem](tool, field), { problem, tool, field }, cause);
  }
}

const DESCRIPTIONS: Readonly<Record<ArgumentProblem, (tool: string, field: string) => string>> = {
  argument: (tool, field) => `The argument "${field}" of ${tool} is missing or not what its schema allows.`,
  'unknown-argument': (tool, field) => `${tool} has no argument "${field}".`,
};
