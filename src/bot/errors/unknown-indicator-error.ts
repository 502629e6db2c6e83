import { AdvisorError } from '../../knowledge/index.js';
import { shortList } from './short-list.js';

/** A name that no indicator, table or row has. Facts: `name`, and `held`, the tables that hold values. */
export class UnknownIndicatorError extends AdvisorError {
  readonly code = 'UNKNOWN_INDICATOR';

  constructor(name: string, held: readonly string[]) {
    const shown = shortList(held);
    super(`Nothing is called "${name}". Held: ${shown}.`, { name, held: shown });
  }
}
