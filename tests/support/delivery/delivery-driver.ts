import type { Asker } from '../../../src/bot/asker.js';
import type { Carrier } from '../../../src/bot/delivery/carrier.js';
import type { RenderedFile } from '../../../src/bot/rendering/rendered-file.js';
import type { ProcessLife } from '../process-life.js';

/**
 * What happens to a call.
 * - `done`: it is done, and the response arrives
 * - `lost`: it is done, the response is lost
 * - `dropped`: it is not done, and no response comes
 * - `broken`: it is done, and the platform reports an error of its own
 * - `limited`: it is not done, and the platform asks to wait
 */
export type Fate = 'done' | 'lost' | 'dropped' | 'broken' | 'limited';

/** A message that stands in a channel. */
export interface StandingMessage {
  readonly channel: string;
  readonly text: string;
  /** The event and part that it says it is, in any form; its copies have the same. */
  readonly mark: string;
}

/** The channels of a platform, without a network, whose calls fail as they are told to. */
export interface Channels<Message> {
  /** The fates of the next calls; after them every call is done. */
  readonly fates: Fate[];
  /** Carries to these channels; every call is one of this process. */
  carrier(life: ProcessLife): Carrier<Message>;
  standing(): readonly StandingMessage[];
  /** Names of the files that came, in order. */
  files(): readonly string[];
}

/** A platform as the suite of delivery drives it. */
export interface DeliveryDriver<Message> {
  readonly platform: Asker['platform'];
  /** Whether a channel shows without a message that an answer is being made. */
  statusIn(channel: string): boolean;
  message(text: string, files?: readonly RenderedFile[]): Message;
  channels(fates?: readonly Fate[], history?: 'readable' | 'unreadable'): Channels<Message>;
}
