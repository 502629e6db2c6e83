import { AdvisorError } from '../errors/advisor-error.js';

/** Work was stopped on request before it was done; nothing half-made is left behind. */
export class CancelledError extends AdvisorError {
  readonly code = 'CANCELLED';

  constructor(cause?: unknown) {
    super('Cancelled. Nothing was changed; run the command again to start over.', {}, cause);
  }
}
