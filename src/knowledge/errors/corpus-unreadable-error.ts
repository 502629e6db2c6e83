import { AdvisorError } from './advisor-error.js';

/** The corpus path is no folder, or it may not be listed. Facts: `folder`. */
export class CorpusUnreadableError extends AdvisorError {
  readonly code = 'CORPUS_UNREADABLE';

  constructor(folder: string, cause?: unknown) {
    super(
      `"${folder}" is not a folder that can be listed. Name a folder of documents with --corpus and check its permissions.`,
      { folder },
      cause,
    );
  }
}
