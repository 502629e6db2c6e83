import type { PendingEvent } from '../../../state/state.js';
import { CallRefused } from './caller.js';
import { plainInstead, type Outgoing, type OutgoingAnswer } from './outgoing.js';
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

/**
 * Answers one event: a placeholder, which the first message of the answer replaces, then the other messages and the files.
 *
 * @param doubtful whether an earlier process may have posted messages that nothing tells of
 * @returns where each message of the answer stands, in order
 * @throws CallRefused
 */
export async function deliverEvent(
  courier: Courier,
  speaker: Speaker,
  event: PendingEvent,
  doubtful: boolean,
): Promise<readonly string[]> {
  const place = async (number: number, message: Outgoing): Promise<string> => {
    const placement = firstPlacement(event, number, doubtful);
    return (await placeMessage(courier, event, { number, message, placement })).ts;
  };
  const first = await place(0, speaker.working(event));
  const answer = await answerOrSorry(speaker, event);
  const [head, ...rest] = answer;
  await orPlain(courier, head, (message) => replace(courier, event, first, message));
  const places = [first];
  for (const [index, one] of rest.entries()) {
    places.push(await orPlain(courier, one, (message) => place(index + 1, message)));
  }
  await uploadFiles(courier, event, answer);
  return places;
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

async function replace(courier: Courier, { asker }: PendingEvent, ts: string, message: Outgoing): Promise<void> {
  const blocks = message.blocks.length > 0 ? { blocks: [...message.blocks] } : {};
  const update = { channel: asker.channel, ts, text: message.text, ...blocks };
  await courier.caller.repeated(() => courier.poster.chat.update(update));
}
