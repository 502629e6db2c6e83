import type { NameIndex } from '../../knowledge/index.js';
import type { Adviser, AdviserParts } from '../answer/adviser.js';
import type { Asker } from '../asker.js';
import type { Briefer } from '../briefing/index.js';

/** What requests are answered with. */
export interface ResponderParts extends AdviserParts {
  readonly adviser: Adviser;
  readonly briefer: Briefer;
}

/** What one request is answered with. */
export interface ResponderWork extends ResponderParts {
  /** The names of the corpus, which take time to gather. */
  readonly names: NameIndex;
  readonly asker: Asker;
}
