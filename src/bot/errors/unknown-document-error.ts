import { AdvisorError } from '../../knowledge/index.js';

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

/** How many ids an error names: enough for a small corpus, short for one of thousands. */
const SHOWN = 10;

function shortList(ids: readonly string[]): string {
  const shown = ids.slice(0, SHOWN).join(', ');
  return ids.length > SHOWN ? `${shown}, … (${ids.length})` : shown;
}
