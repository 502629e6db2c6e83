import { AdvisorError } from '../../knowledge/index.js';

/** A token is good, and not of the application of the settings. Facts: the `platform`, the ids `set` and `found`. */
export class OtherApplicationError extends AdvisorError {
  readonly code = 'OTHER_APPLICATION';

  constructor(platform: string, set: string, found: string) {
    super(`The token is of the application ${found}, not of ${set}.`, { platform, set, found });
  }
}
