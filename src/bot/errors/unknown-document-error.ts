import { AdvisorError } from '../../knowledge/index.js';
import { shortList } from './short-list.js';

/** A document that the corpus does not hold. Facts: `document`, and `held`, the ids that it holds. */
export class UnknownDocumentError extends AdvisorError {
  readonly code = 'UNKNOWN_DOCUMENT';

  constructor(document: string, held: readonly string[]) {
    const shown = shortList(held);
    super(`The corpus holds no document "${document}". It holds: ${shown}.`, {
      document,
      held: shown,
    });
  }
}
