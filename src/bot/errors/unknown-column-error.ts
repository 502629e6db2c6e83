import { AdvisorError } from '../../knowledge/index.js';
import { shortList } from './short-list.js';

/** A name that no column of a table has, or more than one. Facts: `column`, and `held`, the columns. */
export class UnknownColumnError extends AdvisorError {
  readonly code = 'UNKNOWN_COLUMN';

  constructor(column: string, held: readonly string[]) {
    const shown = shortList(held);
    super(`"${column}" names no column, or several. Held: ${shown}.`, { column, held: shown });
  }
}
