import type { PendingEvent } from '../../../state/state.js';
import { INERT_TEXT } from '../slack-message.js';
import { CallRefused, CallUncertain, type Caller } from './caller.js';
import type { DeliveryMeter } from '../../../service/delivery-meter.js';
import type { EventLedger } from './event-ledger.js';
import { findMessages } from './find-messages.js';
import { isRefusedForExtras, type Outgoing } from './outgoing.js';
import { nextStep, type Placement } from './placement.js';
import { ANSWER_MARK, type Posting, type SlackPoster } from './slack-poster.js';

/** What delivering one event works with. */
export interface Courier {
  readonly poster: SlackPoster;
  readonly caller: Caller;
  readonly ledger: EventLedger;
  readonly meter: DeliveryMeter;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
}

/** Why an event was given up where its messages can neither be found nor posted without risk. */
const UNCONFIRMED = 'unconfirmed';

/** What is known of one part of an event's answer before anything is done in this process. */
export function firstPlacement(event: PendingEvent, part: number, doubtful: boolean): Placement {
  const known = event.parts.get(part);
  return { message: known?.message ?? null, attempts: known?.attempts ?? 0, doubtful, history: 'unread' };
}

/**
 * Sees to it that a part of an event's answer stands in its channel once.
 *
 * @returns Slack's id of the message, and whether this call posted it
 * @throws CallRefused
 */
export async function placeMessage(
  courier: Courier,
  event: PendingEvent,
  part: { readonly number: number; readonly message: Outgoing; readonly placement: Placement },
): Promise<{ readonly ts: string; readonly posted: boolean }> {
  const { caller, ledger, meter } = courier;
  let { placement } = part;
  for (let tries = 1; ;) {
    const step = nextStep(placement);
    if (step.do === 'use') return { ts: step.message, posted: false };
    if (step.do === 'give-up') throw new CallRefused(UNCONFIRMED, null);
    if (step.do === 'look') {
      placement = await look(courier, event, part.number, placement);
      continue;
    }
    if (step.blind) meter.count('blind-repeat');
    await ledger.placing(event, part.number);
    try {
      const { ts } = await post(courier, event, part.number, part.message);
      if (ts === undefined) throw new CallUncertain({ kind: 'broken', code: 'no_ts' }, null);
      await ledger.placed(event, part.number, ts);
      return { ts, posted: true };
    } catch (error) {
      if (!(error instanceof CallUncertain)) throw error;
      placement = { ...placement, attempts: placement.attempts + 1, history: 'unread' };
      await caller.pause(tries, error);
      tries += 1;
    }
  }
}

async function look(courier: Courier, event: PendingEvent, part: number, placement: Placement): Promise<Placement> {
  const { found, complete } = await findMessages(courier.poster, courier.caller, event);
  const message = found.get(part) ?? null;
  if (message !== null) await courier.ledger.placed(event, part, message);
  return { ...placement, message, history: complete ? 'absent' : 'unreadable' };
}

/** Posts a message; without its mark where that alone is refused: then a lost response may double it. */
async function post(
  { poster, caller, meter }: Courier,
  event: PendingEvent,
  part: number,
  message: Outgoing,
): Promise<{ readonly ts?: string }> {
  const posting = plainPosting(event, message);
  try {
    return await caller.once(() => poster.chat.postMessage({ ...posting, ...extras(event.id, part) }));
  } catch (error) {
    if (!(error instanceof CallRefused) || !isRefusedForExtras(message, error.reason)) throw error;
    meter.count('unmarked');
    return caller.once(() => poster.chat.postMessage(posting));
  }
}

function plainPosting({ asker, thread }: PendingEvent, { text, blocks }: Outgoing): Posting {
  return {
    channel: asker.channel,
    text,
    ...(blocks.length > 0 && { blocks: [...blocks] }),
    ...(thread !== null && { thread_ts: thread }),
  };
}

function extras(event: string, part: number): Omit<Posting, 'channel' | 'text'> {
  return { metadata: { event_type: ANSWER_MARK, event_payload: { event, part } }, ...INERT_TEXT };
}
