import { AdvisorError } from '../../knowledge/index.js';

/** A file that holds neither a receipt nor a reply with one. Facts: `file`, and `path`, the first field that is wrong. */
export class InvalidReceiptError extends AdvisorError {
  readonly code = 'INVALID_RECEIPT';

  constructor(file: string, path: string, cause?: unknown) {
    super(
      `${file} holds no receipt (see "${path}"). Give a reply or receipt as ask --json wrote it.`,
      { file, path },
      cause,
    );
  }
}
