import { AdvisorError } from '../knowledge/index.js';

/** A tool was called with input that does not fit its schema. */
export class InvalidToolCallError extends AdvisorError {
  readonly code = 'INVALID_INPUT';

  constructor(tool: string, cause: unknown) {
    super(`The input of the tool ${tool} does not fit its schema: correct the call.`, { tool }, cause);
  }
}
