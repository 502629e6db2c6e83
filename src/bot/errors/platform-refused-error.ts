import { AdvisorError } from '../../knowledge/index.js';

/** Why a chat platform does not let the adapter in. */
export type RefusalReason =
  /** The token is none of the platform's. */
  | 'unknown-token'
  /** It was one. */
  | 'revoked-token'
  /** It is one for something else. */
  | 'other-kind-of-token'
  /** What it belongs to is closed. */
  | 'closed-account'
  /** What it was granted does not suffice; `detail` names what is missing. */
  | 'missing-scope'
  /** What the platform calls it is in `detail`. */
  | 'other';

/** A reason, and the platform's own word for what is of it. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly detail: string;
}

/** A chat platform does not let the adapter in. Facts: the `platform`, and a {@link Refusal}. */
export class PlatformRefusedError extends AdvisorError {
  readonly code = 'PLATFORM_REFUSED';

  constructor(platform: string, { reason, detail }: Refusal, cause?: unknown) {
    super(`${platform} refused the tokens (${reason}: ${detail}).`, { platform, reason, detail }, cause);
  }
}
