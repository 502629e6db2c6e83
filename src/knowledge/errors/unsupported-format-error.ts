import { AdvisorError } from './advisor-error.js';

/** A file is in a format that is not read. Facts: `file`. */
export class UnsupportedFormatError extends AdvisorError {
  readonly code = 'UNSUPPORTED_FORMAT';

  constructor(file: string) {
    super(`"${file}" is in a format that is not read. Save it as .md, .txt or .csv.`, { file });
  }
}
