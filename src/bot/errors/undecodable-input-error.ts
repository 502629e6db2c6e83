import { AdvisorError } from '../../knowledge/index.js';

/** A question, argument or line that is not UTF-8. */
export class UndecodableInputError extends AdvisorError {
  readonly code = 'INVALID_ENCODING';

  constructor(cause?: unknown) {
    super('The input is not UTF-8. Send it as UTF-8.', {}, cause);
  }
}
