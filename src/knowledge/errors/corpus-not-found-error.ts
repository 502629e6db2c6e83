import { AdvisorError } from './advisor-error.js';

/** The corpus folder does not exist. Facts: `folder`. */
export class CorpusNotFoundError extends AdvisorError {
  readonly code = 'CORPUS_NOT_FOUND';

  constructor(folder: string, cause?: unknown) {
    super(`There is no folder "${folder}". Name an existing folder with --corpus.`, { folder }, cause);
  }
}
