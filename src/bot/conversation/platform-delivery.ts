import type { Carrier } from '../delivery/carrier.js';
import { Delivery } from '../delivery/delivery.js';
import { loggingObserver } from '../delivery/logging-observer.js';
import type { Speaker } from '../delivery/speaker.js';
import type { PlatformParts } from '../service/platform.js';

/** What is said on a platform, and how it is carried. */
export interface Voice<Message> {
  readonly carrier: Carrier<Message>;
  readonly speaker: Speaker<Message>;
}

/** Delivery of a platform's answers; its metrics tell how much waits. */
export function platformDelivery<Message>(
  { log, state, meter }: Pick<PlatformParts, 'log' | 'meter' | 'state'>,
  { carrier, speaker }: Voice<Message>,
): Delivery<Message> {
  const delivery = new Delivery({
    events: state.events,
    carrier,
    speaker,
    observer: loggingObserver(log),
    meter,
  });
  meter.watchQueue(() => delivery.size);
  return delivery;
}
