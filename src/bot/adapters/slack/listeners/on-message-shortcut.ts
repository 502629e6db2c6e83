import type { App, RespondFn } from '@slack/bolt';
import { z } from 'zod';

import type { Language } from '../../../../knowledge/index.js';
import { payloadOf } from '../../../conversation/kept-request.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import type { IncomingEvent } from '../../../state/state.js';
import { plainQuestion } from '../incoming.js';
import { plainMessage } from '../plain-message.js';
import { MESSAGE_ENTRIES, readMessageEntry } from '../shortcuts.js';
import type { SlackDesk } from '../slack-desk.js';
import { respondTo } from './respond.js';

/** An entry chosen from the menu of a message, as far as the adapter reads it. */
const chosenSchema = z.object({
  callback_id: z.string(),
  trigger_id: z.string(),
  action_ts: z.string(),
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional(), text: z.string().default('') }),
});

/**
 * “Check the figures”, “Summarise with sources”: answered in the thread of the message. The request is stored before it
 * is acknowledged; where the app may not write there, delivery takes the answer to the direct conversation.
 */
export function listenForMessageShortcuts(app: App, desk: SlackDesk): void {
  app.shortcut(
    { type: 'message_action', callback_id: MESSAGE_ENTRIES },
    async ({ ack, body, respond }: { ack: () => Promise<void>; body: unknown; respond: RespondFn }) => {
      const event = chosenEvent(body);
      if (event?.kind === 'request') await desk.accept(event.event);
      await ack();
      if (event?.kind === 'wordless') await sayWordless(event.language, respond);
    },
  );
}

type Chosen =
  | { readonly kind: 'request'; readonly event: IncomingEvent }
  | { readonly kind: 'wordless'; readonly language: Language };

/** What was chosen; null where the entry is none of ours. The entry's language is that of the answer. */
function chosenEvent(body: unknown): Chosen | null {
  const { data } = chosenSchema.safeParse(body);
  const entry = data && readMessageEntry(data.callback_id);
  if (!data || !entry) return null;
  const { message, channel, team, user } = data;
  const text = plainQuestion(message.text);
  if (text === '') return { kind: 'wordless', language: entry.language };
  const event: IncomingEvent = {
    id: `shortcut:${data.trigger_id}`,
    asker: { platform: 'slack', workspace: team.id, channel: channel.id, user: user.id },
    // The answer comes after the choice, however old the message is: from there it is looked for after a crash.
    message: data.action_ts,
    thread: message.thread_ts ?? message.ts,
    payload: payloadOf({ ...entry, text }),
  };
  return { kind: 'request', event };
}

async function sayWordless(language: Language, respond: RespondFn): Promise<void> {
  const { shortcuts, tooLongHere } = messagesIn(slackMessages, language);
  await respondTo('asker', [plainMessage(shortcuts.wordless)], respond, tooLongHere);
}
