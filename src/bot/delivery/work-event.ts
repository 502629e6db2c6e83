import type { IncomingEvent, PendingEvent } from '../../../state/state.js';
import { CallRefused, type Caller } from './caller.js';
import { deliverEvent, type Speaker } from './deliver-event.js';
import type { DeliveryMeter } from '../../../service/delivery-meter.js';
import type { EventEnd, EventLedger } from './event-ledger.js';
import { openPlace } from './open-place.js';
import type { SlackPoster } from './slack-poster.js';

/** Hears how events end. */
export interface DeliveryObserver {
  /**
   * Every message of the answer stands in its channel; these are their ids, in order. Called before the event counts as
   * done, and again where the process ends in between. Where it throws, the event is left for later.
   */
  answered(event: PendingEvent, messages: readonly string[]): Promise<void>;
  /** Slack refused; the reason is its code. */
  failed(event: PendingEvent, reason: string): void;
  /** The event is left for later: by a stop, or by an error that is not Slack's. */
  interrupted(event: PendingEvent, error: unknown): void;
}

/** What answering works with. */
export interface Workplace {
  /** The poster with a workspace's token. Where it rejects, the event is left for later. */
  readonly posterOf: (workspace: string) => Promise<SlackPoster>;
  readonly speaker: Speaker;
  readonly observer: DeliveryObserver;
  /** Where else an answer may go that its channel refused; null where nowhere. */
  readonly elsewhere: (event: IncomingEvent, refusal: string) => IncomingEvent | null;
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

/** How long an event rests after an error that is not Slack's, in milliseconds: what broke it needs mending first. */
const RETRY_DELAY = 5 * 60 * 1000;

/** Answers an event and notes how that ended. Never rejects. */
export async function workEvent(workplace: Workplace, event: PendingEvent, doubtful: boolean): Promise<void> {
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

async function answerEvent(workplace: Workplace, event: PendingEvent, doubtful: boolean): Promise<EventEnd> {
  const { accept, elsewhere, posterOf, speaker, observer, meter, clock } = workplace;
  try {
    const began = clock();
    const poster = await posterOf(event.asker.workspace);
    const placed = await openPlace(event, poster, workplace.caller);
    const { places, answering } = await deliverEvent({ ...workplace, poster }, speaker, placed, doubtful);
    meter.took('answer', answering);
    meter.took('delivery', clock() - began - answering);
    await observer.answered(placed, places);
    return { as: 'done' };
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error;
    const other = elsewhere(event, error.reason);
    if (other === null) return { as: 'failed', reason: error.reason };
    await accept(other);
    return { as: 'redirected' };
  }
}
