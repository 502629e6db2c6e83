import { AdvisorError } from '../../knowledge/index.js';

/** A chat platform does not let the adapter in. Facts: the `platform`, and its `reason`, such as invalid_auth. */
export class PlatformRefusedError extends AdvisorError {
  readonly code = 'PLATFORM_REFUSED';

  constructor(platform: string, reason: string, cause?: unknown) {
    super(`${platform} refused the tokens (${reason}).`, { platform, reason }, cause);
  }
}
