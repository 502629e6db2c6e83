import type { PendingEvent } from '../../../state/state.js';
import { CallRefused } from './caller.js';
import { isRefusedChange, plainInstead, type Outgoing, type OutgoingAnswer } from './outgoing.js';
import { firstPlacement, placeMessage, type Courier } from './place-message.js';
import { uploadFiles } from './upload-files.js';

/** What the adapter says. */
export interface Speaker {
  /** Says that the answer is being worked on. */
  working(event: PendingEvent): Outgoing;
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
 * Answers one event: a placeholder, which the first message of the answer replaces, then the other messages and the files.
 * Where the placeholder can no longer be changed, the first message is posted after it.
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
  const placeholder = await place(0, speaker.working(event));
  const began = courier.clock();
  const answer = await answerOrSorry(speaker, event);
  const answering = courier.clock() - began;
  const [head, ...rest] = answer;
  const changed = await orPlain(courier, head, (message) => replace(courier, event, placeholder, message));
  const first = changed ? placeholder : await orPlain(courier, head, (message) => place(FIRST_ANEW, message));
  const places = [first];
  for (const [index, one] of rest.entries()) {
    places.push(await orPlain(courier, one, (message) => place(index + 1, message)));
  }
  await uploadFiles(courier, event, answer);
  return { places, answering };
}

async function answerOrSorry(speaker: Speaker, event: PendingEvent): Promise<OutgoingAnswer> {
  try {
    return await speaker.answer(event);
  } catch (error) {
    return [speaker.sorry(event, error)];
  }
}

/** Sends the message, or its text alone where Slack refuses its blocks. */
async function orPlain<T>({ meter }: Courier, message: Outgoing, send: (one: Outgoing) => Promise<T>): Promise<T> {
  try {
    return await send(message);
  } catch (error) {
    const plain = error instanceof CallRefused ? plainInstead(message, error.reason) : null;
    if (plain === null) throw error;
    meter.count('plain-instead');
    return send(plain);
  }
}

/** Puts a message in the place of another; false where that cannot be changed. */
async function replace(courier: Courier, { asker }: PendingEvent, ts: string, message: Outgoing): Promise<boolean> {
  const blocks = message.blocks.length > 0 ? { blocks: [...message.blocks] } : {};
  const update = { channel: asker.channel, ts, text: message.text, ...blocks };
  try {
    await courier.caller.repeated(() => courier.poster.chat.update(update));
    return true;
  } catch (error) {
    if (error instanceof CallRefused && isRefusedChange(error.reason)) return false;
    throw error;
  }
}
