import type { RenderedFile } from '../rendering/rendered-file.js';
import type { PendingEvent } from '../state/state.js';
import { CallRefused, CallUncertain } from './caller.js';
import type { Courier } from './place-message.js';
import type { Uploads } from './place.js';

/** The number of the first file among the parts of an answer: no answer has so many messages. */
const FIRST_FILE = 1000;

/**
 * Uploads the files of an answer after its messages, each at most once: a file carries no mark by which it could be
 * found again, and what it holds is in the messages too. A file that cannot be made, that the platform refuses, or of
 * which no word comes, is counted and left.
 */
export async function uploadFiles<Message>(
  courier: Courier<Message>,
  uploads: Uploads<Message>,
  event: PendingEvent,
  messages: readonly Message[],
): Promise<void> {
  const files = messages.flatMap((message) => uploads.filesOf(message));
  for (const [index, file] of files.entries()) {
    const part = FIRST_FILE + index;
    if (event.parts.has(part)) continue;
    const isUploaded = await uploadOnce(file, uploads, () => courier.ledger.placing(event, part));
    if (!isUploaded) courier.meter.count('file-left');
  }
}

async function uploadOnce<Message>(
  file: RenderedFile,
  uploads: Uploads<Message>,
  begin: () => Promise<void>,
): Promise<boolean> {
  const content = await contentOf(file);
  if (content === null) return false;
  await begin();
  try {
    await uploads.upload(file, content);
    return true;
  } catch (error) {
    if (!(error instanceof CallRefused || error instanceof CallUncertain)) throw error;
    return false;
  }
}

/** Null where it cannot be made. */
async function contentOf({ content }: RenderedFile): Promise<Buffer | null> {
  try {
    return Buffer.from(typeof content === 'function' ? await content() : content);
  } catch {
    return null;
  }
}
