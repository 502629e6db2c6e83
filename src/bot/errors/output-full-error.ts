import { AdvisorError } from '../../knowledge/index.js';

/** The disk that the output goes to is full. */
export class OutputFullError extends AdvisorError {
  readonly code = 'DISK_FULL';

  constructor(cause?: unknown) {
    super('The disk is full: the output cannot be written. Free some space and try again.', {}, cause);
  }
}
