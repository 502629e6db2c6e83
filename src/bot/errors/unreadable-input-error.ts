import { AdvisorError } from '../../knowledge/index.js';

/** A file named on the command line that cannot be read. Facts: `file`, and `reason`, the system's code such as ENOENT. */
export class UnreadableInputError extends AdvisorError {
  readonly code = 'UNREADABLE_FILE';

  constructor(file: string, reason: string, cause?: unknown) {
    super(`${file} cannot be read (${reason}). Check the path and its permissions.`, { file, reason }, cause);
  }

  /** The error for what the system threw. */
  static from(file: string, cause: unknown): UnreadableInputError {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    return new UnreadableInputError(file, reason, cause);
  }
}
