import { AdvisorError } from '../../knowledge/index.js';

/** The input holds more characters than are read. Facts: `length`, `limit`, both in code points. */
export class InputTooLongError extends AdvisorError {
  readonly code = 'INPUT_TOO_LONG';

  constructor(length: number, limit: number) {
    super(`The input has ${length} characters; at most ${limit} are read. Shorten it.`, {
      length,
      limit,
    });
  }
}
