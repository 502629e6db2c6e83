import type { IncomingEvent, PendingEvent } from '../state/state.js';
import { CallRefused, type Caller } from './caller.js';
import type { Carrier } from './carrier.js';
import { deliverEvent } from './deliver-event.js';
import type { DeliveryMeter } from './delivery-meter.js';
import type { DeliveryObserver } from './delivery-observer.js';
import type { EventEnd, EventLedger } from './event-ledger.js';
import type { Speaker } from './speaker.js';

/** What answering works with. */
export interface Workplace<Message> {
  readonly carrier: Carrier<Message>;
  readonly speaker: Speaker<Message>;
  readonly observer: DeliveryObserver;
  /** Stores an event and begins to answer it: for one that goes elsewhere. */
  readonly accept: (event: IncomingEvent) => Promise<unknown>;
  readonly ledger: EventLedger;
  readonly caller: Caller;
  readonly meter: DeliveryMeter;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
  /** Aborts what runs, at a stop. */
  readonly signal: AbortSignal;
}

/** How long an event rests after an error that is not the platform's, in milliseconds: what broke it needs mending first. */
const RETRY_DELAY = 5 * 60 * 1000;

/** Answers an event and notes how that ended. Never rejects. */
export async function workEvent<Message>(
  workplace: Workplace<Message>,
  event: PendingEvent,
  doubtful: boolean,
): Promise<void> {
  const { ledger, meter, observer, signal } = workplace;
  try {
    const end = await answerEvent(workplace, event, doubtful);
    await ledger.end(event, end);
    meter.count(end.as === 'done' ? 'answered' : end.as);
    if (end.as === 'failed') observer.failed(event, end.reason);
  } catch (error) {
    await ledger.release(event, signal.aborted ? 0 : RETRY_DELAY);
    observer.interrupted(event, error);
  }
}

async function answerEvent<Message>(
  workplace: Workplace<Message>,
  event: PendingEvent,
  doubtful: boolean,
): Promise<EventEnd> {
  const { accept, carrier, speaker, observer, meter, clock } = workplace;
  try {
    const began = clock();
    const place = await carrier.open(event, workplace);
    const { places, answering } = await deliverEvent({ ...workplace, place }, speaker, event, doubtful);
    meter.took('answer', answering);
    meter.took('delivery', clock() - began - answering);
    await observer.answered(event, { channel: place.channel, messages: places });
    return { as: 'done' };
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error;
    const other = carrier.elsewhere(event, error.reason);
    if (other === null) return { as: 'failed', reason: error.reason };
    await accept(other);
    return { as: 'redirected' };
  }
}
