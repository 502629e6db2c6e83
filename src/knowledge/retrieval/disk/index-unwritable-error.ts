import { AdvisorError } from '../../errors/advisor-error.js';

/** The folder for indexes cannot be written. `folder`: the folder; `reason`: the system's code, such as EACCES. */
export class IndexUnwritableError extends AdvisorError {
  readonly code = 'INDEX_UNWRITABLE';

  constructor(folder: string, reason: string, cause?: unknown) {
    super(
      `The index cannot be written to ${folder} (${reason}). Allow writing there, or name another folder with --index.`,
      { folder, reason },
      cause,
    );
  }
}
