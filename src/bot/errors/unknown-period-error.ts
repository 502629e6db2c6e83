import { AdvisorError } from '../../knowledge/index.js';
import { shortList } from './short-list.js';

/** A period that a table holds nothing of. Facts: `period`, and `held`, the periods that it holds. */
export class UnknownPeriodError extends AdvisorError {
  readonly code = 'UNKNOWN_PERIOD';

  constructor(period: string, held: readonly string[]) {
    const shown = shortList(held);
    super(`The table holds nothing of "${period}". Held: ${shown}.`, { period, held: shown });
  }
}
