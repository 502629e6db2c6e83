import { AdvisorError } from '../errors/advisor-error.js';

/** Two units measure different things, or are money of two currencies. Facts: `from`, `to`, as spelt. */
export class IncompatibleUnitsError extends AdvisorError {
  readonly code = 'INCOMPATIBLE_UNITS';

  constructor(from: string, to: string) {
    super(`"${from}" cannot be converted to "${to}". Give a unit of the same kind and currency.`, { from, to });
  }
}
