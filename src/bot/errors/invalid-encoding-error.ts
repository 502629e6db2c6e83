import { AdvisorError } from '../../knowledge/index.js';

/** Input that is not UTF-8. Fact: `where`, the argument, file or line it stands in. */
export class InvalidEncodingError extends AdvisorError {
  readonly code = 'INVALID_ENCODING';

  constructor(where: string, cause?: unknown) {
    super(`${where} is not valid UTF-8. Save or send it as UTF-8.`, { where }, cause);
  }
}
