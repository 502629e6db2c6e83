import { AdvisorError } from './advisor-error.js';

/** A file's structure is broken. Facts: `file`, `reason`, and `line` (from 1) where one is known. */
export class MalformedDataError extends AdvisorError {
  readonly code = 'MALFORMED_DATA';

  constructor(file: string, reason: string, line: number | null = null, cause?: unknown) {
    const place = line === null ? '' : `, line ${line}`;
    super(
      `"${file}"${place}: ${reason}. Correct the file and run again.`,
      line === null ? { file, reason } : { file, reason, line },
      cause,
    );
  }
}
