import type { PendingEvent } from '../state/state.js';
import { CallRefused } from './caller.js';
import { placeMessage, type Courier } from './place-message.js';
import type { Messages, Speaker } from './speaker.js';
import { uploadFiles } from './upload-files.js';

/** The part that stands for the first where its placeholder cannot be changed. */
const FIRST_ANEW = -1;

/** An event's answer as it stands in its place. */
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
export async function deliverEvent<Message>(
  courier: Courier<Message>,
  speaker: Speaker<Message>,
  event: PendingEvent,
  doubtful: boolean,
): Promise<Delivered> {
  const { clock, place } = courier;
  const put = (number: number, message: Message): Promise<string> =>
    placeMessage(courier, event, { number, message }, doubtful);
  const { placeholder, status } = await speaker.working(event);
  // Where something may stand already it has to be found and replaced; a status has no place to look for.
  const mayStand = doubtful || event.parts.has(0);
  const shows = !mayStand && (await place.showWorking(status));
  const begun = shows ? null : await put(0, placeholder);
  const began = clock();
  const answer = await answerOrSorry(speaker, event);
  const answering = clock() - began;
  const sent: Array<Sent<Message>> = [];
  for (const [number, one] of answer.entries()) {
    const send = async (message: Message): Promise<string> => {
      if (number > 0 || begun === null) return put(number, message);
      return (await place.replace(begun, message)) ? begun : put(FIRST_ANEW, message);
    };
    sent.push(await sendSimpler(courier, one, send));
  }
  if (shows) await place.clearWorking();
  const messages = sent.map(({ message }) => message);
  if (place.uploads !== null) await uploadFiles(courier, place.uploads, event, messages);
  return { places: sent.map(({ id }) => id), answering };
}

async function answerOrSorry<Message>(speaker: Speaker<Message>, event: PendingEvent): Promise<Messages<Message>> {
  try {
    return await speaker.answer(event);
  } catch (error) {
    return [speaker.sorry(event, error)];
  }
}

/** A message that stands, in the form that the platform took. */
interface Sent<Message> {
  readonly id: string;
  readonly message: Message;
}

/** Sends the first of a message's forms that is not refused for its form. */
async function sendSimpler<Message>(
  courier: Courier<Message>,
  message: Message,
  send: (one: Message) => Promise<string>,
): Promise<Sent<Message>> {
  try {
    return { id: await send(message), message };
  } catch (error) {
    const simpler = error instanceof CallRefused ? courier.place.simpler(message, error.reason) : null;
    if (simpler === null) throw error;
    courier.meter.count('plain-instead');
    return sendSimpler(courier, simpler, send);
  }
}
