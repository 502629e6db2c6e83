import type { BriefMessages } from '../../messages/brief-messages.js';
import type { ComposeContext } from '../compose/composer.js';
import type { Extent } from './extent.js';
import type { BriefMaterial } from './material.js';

/** What every section of a brief is composed from. `understanding` is that of the topic. */
export interface BriefContext extends ComposeContext {
  readonly material: BriefMaterial;
  readonly extent: Extent;
  readonly briefMessages: BriefMessages;
}
