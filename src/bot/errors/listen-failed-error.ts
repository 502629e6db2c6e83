import { AdvisorError } from '../../knowledge/index.js';

/** The HTTP server cannot listen. Facts: the `host`, the `port`, and the system's `reason`, such as EADDRINUSE. */
export class ListenFailedError extends AdvisorError {
  readonly code = 'LISTEN_FAILED';

  constructor(host: string, port: number, reason: string, cause?: unknown) {
    super(`Cannot listen at ${host}:${port} (${reason}). Set HOST and PORT.`, { host, port, reason }, cause);
  }

  /** The error for what the system threw. */
  static from(cause: unknown, host: string, port: number): ListenFailedError {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    return new ListenFailedError(host, port, typeof code === 'string' ? code : 'unknown', cause);
  }
}
