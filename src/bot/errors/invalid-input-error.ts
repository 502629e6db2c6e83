import { AdvisorError } from '../../knowledge/index.js';

/** What is wrong with a line of a batch. */
export type InputProblem = 'not-json' | 'not-an-object' | 'field';

/** A line of a batch that holds no request. Facts: `problem`, and the `field` that is missing or of another type. */
export class InvalidInputError extends AdvisorError {
  readonly code = 'INVALID_INPUT';

  constructor(problem: InputProblem, field = '', cause?: unknown) {
    super(DESCRIPTIONS[problem](field), { problem, field }, cause);
  }
}

const DESCRIPTIONS: Readonly<Record<InputProblem, (field: string) => string>> = {
  'not-json': () => 'The line is not JSON. Write one JSON object a line.',
  'not-an-object': () => 'The line is not a JSON object. Write one JSON object a line.',
  field: (field) => `The field "${field}" is missing or of the wrong type.`,
};
