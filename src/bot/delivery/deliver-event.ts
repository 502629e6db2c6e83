import type { PendingEvent } from '../../../state/state.js';
import { INERT_WORDS } from '../slack-message.js';
import { CallRefused } from './caller.js';
import {
  formsOf,
  isRefusedChange,
  isRefusedForExtras,
  refusesBlocks,
  type Outgoing,
  type OutgoingAnswer,
} from './outgoing.js';
import { firstPlacement, placeMessage, type Courier } from './place-message.js';
import { clearStatus, showStatus } from './status.js';
import { uploadFiles } from './upload-files.js';

/** How it is said that an answer is being worked on. */
export interface Working {
  /** A message that the answer replaces. */
  readonly placeholder: Outgoing;
  /** Words for Slack's own status line, shown in the placeholder's stead where Slack has one; null for none. */
  readonly status: string | null;
}

/** What the adapter says. */
export interface Speaker {
  working(event: PendingEvent): Promise<Working>;
  /** Answers; where it throws, `sorry` is said in its place. */
  answer(event: PendingEvent): Promise<OutgoingAnswer>;
  sorry(event: PendingEvent, error: unknown): Outgoing;
}

/** The part that stands for the first where its placeholder cannot be changed. */
const FIRST_ANEW = -1;

/** An event's answer as it stands in its channel. */
export interface Delivered {
  /** Where each message stands, in order. */
  readonly places: readonly string[];
  /** How long its making took, in milliseconds. */
  readonly answering: number;
}

/**
 * Answers one event: a status or a placeholder, which the first message of the answer replaces, then the other messages
 * and the files. Where the placeholder can no longer be changed, the first message is posted after it.
 *
 * @param doubtful whether an earlier process may have posted messages that nothing tells of
 * @throws CallRefused
 */
export async function deliverEvent(
  courier: Courier,
  speaker: Speaker,
  event: PendingEvent,
  doubtful: boolean,
): Promise<Delivered> {
  const place = async (number: number, message: Outgoing): Promise<string> => {
    const placement = firstPlacement(event, number, doubtful);
    return (await placeMessage(courier, event, { number, message, placement })).ts;
  };
  const { placeholder, status } = await speaker.working(event);
  // Where something may stand already it has to be found and replaced; a status has no place to look for.
  const mayStand = doubtful || event.parts.has(0);
  const hasStatus = status !== null && !mayStand && (await showStatus(courier, event, status));
  const begun = hasStatus ? null : await place(0, placeholder);
  const began = courier.clock();
  const answer = await answerOrSorry(speaker, event);
  const answering = courier.clock() - began;
  const sent: Sent[] = [];
  for (const [number, one] of answer.entries()) {
    const send = async (message: Outgoing): Promise<string> => {
      if (number > 0 || begun === null) return place(number, message);
      return (await replace(courier, event, begun, message)) ? begun : place(FIRST_ANEW, message);
    };
    sent.push(await sendSimpler(courier, formsOf(one), send));
  }
  if (hasStatus) await clearStatus(courier, event);
  await uploadFiles(
    courier,
    event,
    sent.flatMap(({ message }) => message.files ?? []),
  );
  return { places: sent.map(({ ts }) => ts), answering };
}

async function answerOrSorry(speaker: Speaker, event: PendingEvent): Promise<OutgoingAnswer> {
  try {
    return await speaker.answer(event);
  } catch (error) {
    return [speaker.sorry(event, error)];
  }
}

/** A message that stands, in the form that Slack took. */
interface Sent {
  readonly ts: string;
  readonly message: Outgoing;
}

/** Sends the first of a message's forms whose blocks Slack does not refuse. */
async function sendSimpler(
  courier: Courier,
  [message, ...simpler]: readonly [Outgoing, ...Outgoing[]],
  send: (one: Outgoing) => Promise<string>,
): Promise<Sent> {
  try {
    return { ts: await send(message), message };
  } catch (error) {
    const [next, ...rest] = simpler;
    if (next === undefined || !(error instanceof CallRefused && refusesBlocks(error.reason))) throw error;
    courier.meter.count('plain-instead');
    return sendSimpler(courier, [next, ...rest], send);
  }
}

/** Puts a message in the place of another; false where that cannot be changed. */
async function replace(
  courier: Courier,
  { asker: { channel } }: PendingEvent,
  ts: string,
  message: Outgoing,
): Promise<boolean> {
  const { text, blocks } = message;
  const update = { channel, ts, text, ...(blocks.length > 0 && { blocks: [...blocks] }) };
  const change = (extras: object): Promise<unknown> =>
    courier.caller.repeated(() => courier.poster.chat.update({ ...update, ...extras }));
  try {
    await change(INERT_WORDS).catch((error: unknown) => {
      if (error instanceof CallRefused && isRefusedForExtras(message, error.reason)) return change({});
      throw error;
    });
    return true;
  } catch (error) {
    if (error instanceof CallRefused && isRefusedChange(error.reason)) return false;
    throw error;
  }
}
