import { AdvisorError } from '../knowledge/index.js';

/** What a call can name that is not held. */
export type PlaceKind = 'document' | 'section' | 'passage' | 'table' | 'row' | 'column';

/** A place that a call names and nothing holds. Facts: `kind`, `asked`, `within` what, and `held`, what there is. */
export class UnknownPlaceError extends AdvisorError {
  readonly code = 'UNKNOWN_PLACE';

  constructor(kind: PlaceKind, asked: string, within: string, held: string) {
    super(`There is no ${kind} ${asked} in ${within}; there are: ${held}.`, { kind, asked, within, held });
  }
}
