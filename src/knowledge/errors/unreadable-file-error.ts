import { AdvisorError } from './advisor-error.js';

/** A file could not be opened or read. Facts: `file`. */
export class UnreadableFileError extends AdvisorError {
  readonly code = 'UNREADABLE_FILE';

  constructor(file: string, cause?: unknown) {
    super(`"${file}" could not be read. Check that it exists and its permissions.`, { file }, cause);
  }
}
