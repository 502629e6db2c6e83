import type { NameIndex } from '../../knowledge/index.js';
import type { Adviser, AdviserParts } from '../answer/adviser.js';
import type { Briefer } from '../briefing/index.js';

/** What requests are answered with. */
export interface ResponderParts extends AdviserParts {
  readonly adviser: Adviser;
  readonly briefer: Briefer;
}

/** The same with the names of the corpus, which take time to gather. */
export interface ResponderWork extends ResponderParts {
  readonly names: NameIndex;
}
