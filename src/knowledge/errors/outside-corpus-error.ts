import { AdvisorError } from './advisor-error.js';

/** A link or path leads out of the corpus folder. Facts: `file`. */
export class OutsideCorpusError extends AdvisorError {
  readonly code = 'OUTSIDE_CORPUS';

  constructor(file: string) {
    super(`"${file}" leads out of the corpus folder. Copy its target into the folder.`, { file });
  }
}
