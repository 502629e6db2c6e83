import { AdvisorError } from '../../errors/advisor-error.js';

/** The embedding model's files are missing, damaged, or cannot be run here. `folder`: where they were looked for. */
export class ModelUnavailableError extends AdvisorError {
  readonly code = 'MODEL_UNAVAILABLE';

  constructor(folder: string, cause?: unknown) {
    super(
      `The embedding model in ${folder} cannot be used. Put its files back; until then search is by words alone.`,
      { folder },
      cause,
    );
  }
}
