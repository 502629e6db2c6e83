import type { Asker } from '../asker.js';
import type { IncomingEvent, PendingEvent } from '../state/state.js';
import type { CallFailure } from './call-failure.js';
import type { Caller } from './caller.js';
import type { DeliveryMeter } from './delivery-meter.js';
import type { Place } from './place.js';

/** What a place is opened with. */
export interface PlaceTools {
  readonly caller: Caller;
  readonly meter: DeliveryMeter;
}

/** What a platform does so that its answers are delivered. */
export interface Carrier<Message> {
  /** Whose events it carries. */
  readonly platform: Asker['platform'];
  /** Reads what the platform's client throws; anything unknown counts as no response. */
  readFailure(error: unknown): CallFailure;
  /**
   * The place where the answer to an event goes. Where it rejects with anything but CallRefused, the event is left for
   * later.
   *
   * @throws CallRefused
   */
  open(event: PendingEvent, tools: PlaceTools): Promise<Place<Message>>;
  /** The same question asked where an answer may go that its place refused, under an id of its own; null where nowhere. */
  elsewhere(event: IncomingEvent, refusal: string): IncomingEvent | null;
}
