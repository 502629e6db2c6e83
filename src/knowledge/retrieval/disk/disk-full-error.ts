import { AdvisorError } from '../../errors/advisor-error.js';

/** There is no room for the index. `folder`: where it was to be written. What was written of it has been removed. */
export class DiskFullError extends AdvisorError {
  readonly code = 'DISK_FULL';

  constructor(folder: string, cause?: unknown) {
    super(
      `The disk that holds ${folder} is full. Free some space, or name another folder with --index.`,
      { folder },
      cause,
    );
  }
}
