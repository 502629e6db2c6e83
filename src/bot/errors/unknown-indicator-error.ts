import { AdvisorError } from '../../knowledge/index.js';
import { titleFacts, type NamedTable } from './named-table.js';
import { shortList } from './short-list.js';

/** A name that no indicator, table or row has. Facts: `name`, and the tables that hold values: `held`, and their titles. */
export class UnknownIndicatorError extends AdvisorError {
  readonly code = 'UNKNOWN_INDICATOR';

  constructor(name: string, held: readonly NamedTable[]) {
    const shown = shortList(held.map(({ address }) => address));
    super(`Nothing is called "${name}". Held: ${shown}.`, { name, held: shown, ...titleFacts(held) });
  }
}
