import type { RespondFn } from '@slack/bolt';

import { simplerForm, type Outgoing } from '../delivery/outgoing.js';
import { plainMessage } from '../plain-message.js';
import { INERT_TEXT } from '../slack-message.js';

/** A response_url takes so many messages (docs.slack.dev/interactivity/handling-user-interaction). */
export const MOST_RESPONSES = 5;

/** Who sees a response: who asked alone, or everyone in the channel. */
export type Audience = 'asker' | 'channel';

/**
 * Shows messages through the address that Slack gave with a command or press; where Slack refuses their blocks, their
 * text.
 *
 * @param tooLong what is said in the place of what does not fit
 * @throws where the address takes nothing more: it lives for half an hour
 */
export async function respondTo(
  audience: Audience,
  messages: readonly Outgoing[],
  respond: RespondFn,
  tooLong: string,
): Promise<void> {
  const fits = messages.length <= MOST_RESPONSES;
  const shown = fits ? messages : [...messages.slice(0, MOST_RESPONSES - 1), plainMessage(tooLong)];
  for (const message of shown) await respondOnce(audience, message, respond);
}

async function respondOnce(audience: Audience, message: Outgoing, respond: RespondFn): Promise<void> {
  const { text, blocks } = message;
  const type = audience === 'asker' ? 'ephemeral' : 'in_channel';
  const shared = { ...INERT_TEXT, response_type: type, replace_original: false } as const;
  try {
    await respond({ ...shared, text, ...(blocks.length > 0 && { blocks: [...blocks] }) });
  } catch (error) {
    const simpler = simplerForm(message);
    if (simpler === null) throw error;
    await respondOnce(audience, simpler, respond);
  }
}
