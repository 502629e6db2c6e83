import { AdvisorError } from '../../knowledge/index.js';

/** A file named by --out that cannot be written. Facts: `file`, and `reason`, the system's code such as EACCES. */
export class OutputUnwritableError extends AdvisorError {
  readonly code = 'OUTPUT_UNWRITABLE';

  constructor(file: string, reason: string, cause?: unknown) {
    super(`${file} cannot be written (${reason}). Check its folder and permissions.`, { file, reason }, cause);
  }
}
