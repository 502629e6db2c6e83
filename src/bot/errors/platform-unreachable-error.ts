import { AdvisorError } from '../../knowledge/index.js';

/** A chat platform gave no answer, or one of its own failure: nothing is known of the tokens. Facts: the `platform`. */
export class PlatformUnreachableError extends AdvisorError {
  readonly code = 'PLATFORM_UNREACHABLE';

  constructor(platform: string, cause?: unknown) {
    super(`${platform} gave no answer.`, { platform }, cause);
  }
}
