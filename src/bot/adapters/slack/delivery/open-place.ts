import type { PendingEvent } from '../../../state/state.js';
import { userToOpen } from '../direct.js';
import { CallRefused, type Caller } from './caller.js';
import type { SlackPoster } from './slack-poster.js';

/** Slack opened a conversation and did not say which. */
const NO_CHANNEL = 'no_channel';

/**
 * The event at the place where its answer goes. The direct conversation with a user is opened here and not where the
 * event was accepted: that has three seconds, this has patience, and a repeat gives the same conversation.
 *
 * @throws CallRefused
 */
export async function openPlace(event: PendingEvent, poster: SlackPoster, caller: Caller): Promise<PendingEvent> {
  const user = userToOpen(event);
  if (user === null) return event;
  const { channel } = await caller.repeated(() => poster.conversations.open({ users: user }));
  if (channel?.id === undefined) throw new CallRefused(NO_CHANNEL, null);
  return { ...event, asker: { ...event.asker, channel: channel.id } };
}
