import type { Carrier } from '../delivery/carrier.js';
import { Delivery } from '../delivery/delivery.js';
import { loggingObserver } from '../delivery/logging-observer.js';
import type { PlatformParts } from '../service/platform.js';
import { createSpeaker } from './speaker.js';
import type { Wording } from './wording.js';

/** What a platform says and how it is carried. */
export interface Voice<Message> {
  readonly carrier: Carrier<Message>;
  readonly wording: Wording<Message>;
}

/** Delivery of a platform's answers; its metrics tell how much waits. */
export function platformDelivery<Message>(
  { responder, log, state, meter }: Pick<PlatformParts, 'log' | 'meter' | 'responder' | 'state'>,
  { carrier, wording }: Voice<Message>,
): Delivery<Message> {
  const delivery = new Delivery({
    events: state.events,
    carrier,
    speaker: createSpeaker({ responder, state, wording }),
    observer: loggingObserver(log),
    meter,
  });
  meter.watchQueue(() => delivery.size);
  return delivery;
}
