import { AdvisorError } from '../../knowledge/index.js';

/** What was asked for is more than is given at once. Facts: `what`, its `length` in characters, and the `limit`. */
export class OutputTooLargeError extends AdvisorError {
  readonly code = 'OUTPUT_TOO_LARGE';

  constructor(what: string, length: number, limit: number) {
    super(`${what} gives ${length} characters, more than ${limit}: ask for less at once.`, { what, length, limit });
  }
}
