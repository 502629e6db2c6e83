import { AdvisorError } from '../knowledge/index.js';

/** What a call can name that is not held. */
export type PlaceKind =
  | 'document'
  | 'section'
  | 'passage'
  | 'table'
  | 'row'
  | 'column'
  /** A number of a text, by where it starts. */
  | 'number'
  /** What orders a document: mechanisms, effects, paths, areas and patterns. */
  | 'outline'
  | 'effect'
  | 'path'
  | 'area'
  | 'pattern'
  /** One of the terms that a call itself lists, by its index. */
  | 'term';

/**
 * A place that a call names and nothing holds. Facts: `kind`, `asked`, `within` what, and `held`, what there is; `asked`
 * and `held` are "" where that needs no saying.
 */
export class UnknownPlaceError extends AdvisorError {
  readonly code = 'UNKNOWN_PLACE';

  constructor(kind: PlaceKind, asked: string, within: string, held: string) {
    const there = held === '' ? '' : `; there are: ${held}`;
    super(`There is no ${[kind, asked].join(' ').trim()} in ${within}${there}.`, { kind, asked, within, held });
  }
}
