import type { PendingEvent } from '../state/state.js';
import { CallRefused, CallUncertain, type Caller } from './caller.js';
import type { DeliveryMeter } from './delivery-meter.js';
import type { EventLedger } from './event-ledger.js';
import type { Place } from './place.js';
import { nextStep, type Placement } from './placement.js';

/** What delivering one event works with. */
export interface Courier<Message> {
  readonly place: Place<Message>;
  readonly caller: Caller;
  readonly ledger: EventLedger;
  readonly meter: DeliveryMeter;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
}

/** A message, by its number among those of the answer. */
export interface Part<Message> {
  readonly number: number;
  readonly message: Message;
}

/** What is known of a part; whether it may be repeated is asked anew before each step. */
type Known = Omit<Placement, 'repeatable'>;

/** Why an event was given up where its messages can neither be found nor posted without risk. */
const UNCONFIRMED = 'unconfirmed';

/**
 * Sees to it that a part of an event's answer stands in its place once.
 *
 * @param doubtful whether an earlier process may have posted it unnoted
 * @returns the platform's id of the message
 * @throws CallRefused
 */
export async function placeMessage<Message>(
  courier: Courier<Message>,
  event: PendingEvent,
  part: Part<Message>,
  doubtful: boolean,
): Promise<string> {
  let known = firstKnown(event, part.number, doubtful);
  for (let tries = 1; ;) {
    const step = nextStep({ ...known, repeatable: courier.place.mayRepeat(part.number) });
    if (step.do === 'use') return step.message;
    if (step.do === 'give-up') throw new CallRefused(UNCONFIRMED, null);
    if (step.do === 'look') {
      known = await look(courier, event, part.number, known);
      continue;
    }
    if (step.blind) courier.meter.count('blind-repeat');
    try {
      return await postPart(courier, event, part);
    } catch (error) {
      if (!(error instanceof CallUncertain)) throw error;
      known = { ...known, attempts: known.attempts + 1, history: 'unread' };
      await courier.caller.pause(tries, error);
      tries += 1;
    }
  }
}

/** What is known of one part of an event's answer before anything is done in this process. */
function firstKnown(event: PendingEvent, part: number, doubtful: boolean): Known {
  const known = event.parts.get(part);
  return { message: known?.message ?? null, attempts: known?.attempts ?? 0, doubtful, history: 'unread' };
}

async function postPart<Message>(
  { ledger, place }: Courier<Message>,
  event: PendingEvent,
  { number, message }: Part<Message>,
): Promise<string> {
  await ledger.placing(event, number);
  const id = await place.post(number, message);
  await ledger.placed(event, number, id);
  return id;
}

async function look<Message>(
  { ledger, place }: Courier<Message>,
  event: PendingEvent,
  part: number,
  known: Known,
): Promise<Known> {
  const { found, complete } = await place.find();
  const message = found.get(part) ?? null;
  if (message !== null) await ledger.placed(event, part, message);
  return { ...known, message, history: complete ? 'absent' : 'unreadable' };
}
