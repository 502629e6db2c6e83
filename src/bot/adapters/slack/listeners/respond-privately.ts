import type { RespondFn } from '@slack/bolt';

import type { Outgoing } from '../delivery/outgoing.js';
import { plainMessage } from '../plain-message.js';
import { INERT_TEXT } from '../slack-message.js';

/** A response_url takes so many messages (docs.slack.dev/interactivity/handling-user-interaction). */
const MOST_MESSAGES = 5;

/**
 * Shows messages to who asked alone; where Slack refuses their blocks, their text.
 *
 * @param tooLong what is said in the place of what does not fit
 */
export async function respondPrivately(
  messages: readonly Outgoing[],
  respond: RespondFn,
  tooLong: string,
): Promise<void> {
  const fits = messages.length <= MOST_MESSAGES;
  const shown = fits ? messages : [...messages.slice(0, MOST_MESSAGES - 1), plainMessage(tooLong)];
  for (const message of shown) await respondOnce(message, respond);
}

async function respondOnce({ text, blocks }: Outgoing, respond: RespondFn): Promise<void> {
  const plain = { ...INERT_TEXT, response_type: 'ephemeral', replace_original: false, text } as const;
  if (blocks.length === 0) return void (await respond(plain));
  try {
    await respond({ ...plain, blocks: [...blocks] });
  } catch {
    await respond(plain);
  }
}
