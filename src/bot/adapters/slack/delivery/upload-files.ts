import type { PendingEvent } from '../../../state/state.js';
import { CallRefused, CallUncertain } from './caller.js';
import type { OutgoingFile } from './outgoing.js';
import type { Courier } from './place-message.js';
import type { Upload } from './slack-poster.js';

/** The number of the first file among the parts of an answer: no answer has so many messages. */
const FIRST_FILE = 1000;

/**
 * Uploads the files of an answer after its messages, each at most once: a file carries no mark by which it could be
 * found again, and what it holds is in the messages too. A file that cannot be made, that Slack refuses, or of which no word
 * comes, is counted and left.
 */
export async function uploadFiles(
  courier: Courier,
  event: PendingEvent,
  files: readonly OutgoingFile[],
): Promise<void> {
  for (const [index, file] of files.entries()) {
    const part = FIRST_FILE + index;
    if (!event.parts.has(part)) await uploadOnce(courier, event, part, file);
  }
}

async function uploadOnce(courier: Courier, event: PendingEvent, part: number, file: OutgoingFile): Promise<void> {
  const { caller, ledger, meter, poster } = courier;
  const content = await contentOf(file);
  if (content === null) {
    meter.count('file-left');
    return;
  }
  await ledger.placing(event, part);
  try {
    await caller.once(() => poster.files.uploadV2(upload(event, file, content)));
  } catch (error) {
    if (!(error instanceof CallRefused || error instanceof CallUncertain)) throw error;
    meter.count('file-left');
  }
}

/** Null where it cannot be made. */
async function contentOf({ content }: OutgoingFile): Promise<Buffer | null> {
  try {
    return Buffer.from(typeof content === 'function' ? await content() : content);
  } catch {
    return null;
  }
}

function upload({ asker, thread }: PendingEvent, { name, title, altText }: OutgoingFile, file: Buffer): Upload {
  return {
    channel_id: asker.channel,
    ...(thread !== null && { thread_ts: thread }),
    filename: name,
    title,
    alt_text: altText,
    file,
  };
}
