import { keptRequest } from '../../../conversation/kept-request.js';
import type { Caller } from '../../../delivery/caller.js';
import { CallRefused } from '../../../delivery/caller.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import type { SlackMessages } from '../../../messages/slack-messages.js';
import { languageOf } from '../../../requests/index.js';
import type { PendingEvent } from '../../../state/state.js';
import { plainMessage } from '../plain-message.js';
import { INERT_TEXT } from '../slack-message.js';
import { scopeNeeded } from './read-failure.js';
import type { SlackPoster } from './slack-poster.js';

/**
 * Tells who asked, where the answer goes, which scope Slack says is missing, in the language of what was asked.
 *
 * @returns the channel where that stands; null where something else was refused
 * @throws CallRefused
 */
export async function tellScope(
  error: unknown,
  words: (messages: SlackMessages, scope: string) => string,
  { event, poster, caller }: { readonly event: PendingEvent; readonly poster: SlackPoster; readonly caller: Caller },
): Promise<string | null> {
  const scope = error instanceof CallRefused ? scopeNeeded(error.reason) : null;
  if (scope === null) return null;
  const { asker, thread } = event;
  const { text } = plainMessage(words(messagesIn(slackMessages, languageOf(keptRequest(event).request)), scope));
  const place = { channel: asker.channel, ...(thread !== null && { thread_ts: thread }) };
  const { channel } = await caller.repeated(() => poster.chat.postMessage({ ...place, text, ...INERT_TEXT }));
  return channel ?? null;
}
