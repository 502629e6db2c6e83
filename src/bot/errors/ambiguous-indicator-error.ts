import { AdvisorError } from '../../knowledge/index.js';
import { titleFacts, type NamedTable } from './named-table.js';
import { shortList } from './short-list.js';

/** A name that several tables have. Facts: `name`, and the tables: `choices`, and their titles. */
export class AmbiguousIndicatorError extends AdvisorError {
  readonly code = 'AMBIGUOUS_INDICATOR';

  constructor(name: string, choices: readonly NamedTable[]) {
    const shown = shortList(choices.map(({ address }) => address));
    super(`"${name}" stands in several tables: ${shown}. Name one as document/table.`, {
      name,
      choices: shown,
      ...titleFacts(choices),
    });
  }
}
