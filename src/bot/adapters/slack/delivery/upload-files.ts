import type { PendingEvent } from '../../../state/state.js';
import { CallRefused, CallUncertain } from './caller.js';
import type { OutgoingAnswer, OutgoingFile } from './outgoing.js';
import type { Courier } from './place-message.js';
import type { Upload } from './slack-poster.js';

/** The number of the first file among the parts of an answer: no answer has so many messages. */
const FIRST_FILE = 1000;

/**
 * Uploads the files of an answer after its messages, each at most once: a file carries no mark by which it could be
 * found again, and what it holds is in the messages too. A file that Slack refuses, or of which no word comes, is counted
 * and left.
 */
export async function uploadFiles(courier: Courier, event: PendingEvent, answer: OutgoingAnswer): Promise<void> {
  const files = answer.flatMap((message) => message.files ?? []);
  for (const [index, file] of files.entries()) {
    const part = FIRST_FILE + index;
    if (!event.parts.has(part)) await uploadOnce(courier, event, part, file);
  }
}

async function uploadOnce(courier: Courier, event: PendingEvent, part: number, file: OutgoingFile): Promise<void> {
  const { caller, ledger, meter, poster } = courier;
  await ledger.placing(event, part);
  try {
    await caller.once(() => poster.files.uploadV2(upload(event, file)));
  } catch (error) {
    if (!(error instanceof CallRefused || error instanceof CallUncertain)) throw error;
    meter.count('file-left');
  }
}

function upload({ asker, thread }: PendingEvent, { name, title, altText, content }: OutgoingFile): Upload {
  return {
    channel_id: asker.channel,
    ...(thread !== null && { thread_ts: thread }),
    filename: name,
    title,
    alt_text: altText,
    file: Buffer.from(content),
  };
}
