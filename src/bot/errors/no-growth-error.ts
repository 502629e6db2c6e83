import { AdvisorError } from '../../knowledge/index.js';
import { shortList } from './short-list.js';

/** A table without two periods that growth could be computed between. Facts: `table`, and `held`, its periods. */
export class NoGrowthError extends AdvisorError {
  readonly code = 'NO_GROWTH';

  constructor(table: string, held: readonly string[]) {
    const shown = shortList(held);
    super(`${table} holds no two comparable periods of one series, so there is no growth. Held: ${shown}.`, {
      table,
      held: shown,
    });
  }
}
