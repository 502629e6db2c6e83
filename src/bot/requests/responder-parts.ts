import type { Adviser, AdviserParts } from '../answer/adviser.js';
import type { Briefer } from '../briefing/index.js';

/** What requests are answered with. */
export interface ResponderParts extends AdviserParts {
  readonly adviser: Adviser;
  readonly briefer: Briefer;
}
