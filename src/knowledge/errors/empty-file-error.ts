import { AdvisorError } from './advisor-error.js';

/** A file has no bytes, or nothing but white space. Facts: `file`. */
export class EmptyFileError extends AdvisorError {
  readonly code = 'EMPTY_FILE';

  constructor(file: string) {
    super(`"${file}" is empty. Fill it or remove it.`, { file });
  }
}
