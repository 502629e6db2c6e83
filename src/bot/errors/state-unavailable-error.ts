import { AdvisorError } from '../../knowledge/index.js';

/**
 * The database that holds threads, settings and events is away, or cannot be used. Answers can go on without memory:
 * the caller decides. Fact: `reason`, the code of the driver or system, such as ECONNREFUSED or SQLITE_BUSY.
 */
export class StateUnavailableError extends AdvisorError {
  readonly code = 'STATE_UNAVAILABLE';

  constructor(reason: string, cause?: unknown) {
    super(`The state database cannot be used (${reason}). Check DATABASE_URL or LIANWEN_STATE.`, { reason }, cause);
  }

  /** The error for what a driver threw. */
  static from(cause: unknown): StateUnavailableError {
    if (cause instanceof StateUnavailableError) return cause;
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    return new StateUnavailableError(typeof code === 'string' ? code : 'unknown', cause);
  }
}
