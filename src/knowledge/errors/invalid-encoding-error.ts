import { AdvisorError } from './advisor-error.js';

/** A file's bytes are no text in a known encoding. Facts: `file`. */
export class InvalidEncodingError extends AdvisorError {
  readonly code = 'INVALID_ENCODING';

  constructor(file: string, cause?: unknown) {
    super(`"${file}" is not UTF-8, UTF-16 with a byte order mark, or GB18030 text. Save it as UTF-8.`, { file }, cause);
  }
}
