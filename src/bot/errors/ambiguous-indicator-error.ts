import { AdvisorError } from '../../knowledge/index.js';
import { shortList } from './short-list.js';

/** A name that several tables have. Facts: `name`, and `choices`, the tables. */
export class AmbiguousIndicatorError extends AdvisorError {
  readonly code = 'AMBIGUOUS_INDICATOR';

  constructor(name: string, choices: readonly string[]) {
    const shown = shortList(choices);
    super(`"${name}" stands in several tables: ${shown}. Name one as document/table.`, { name, choices: shown });
  }
}
