import { CallRefused, type Caller } from '../../../delivery/caller.js';
import type { Carrier } from '../../../delivery/carrier.js';
import type { PendingEvent } from '../../../state/state.js';
import { elsewhere, userToOpen } from '../direct.js';
import type { Outgoing } from './outgoing.js';
import { readFailure } from './read-failure.js';
import { SlackPlace } from './slack-place.js';
import type { SlackPoster } from './slack-poster.js';
import { tellScope } from './tell-scope.js';

/** Slack opened a conversation and did not say which. */
const NO_CHANNEL = 'no_channel';

/** @param posterOf the poster with a workspace's token; where it rejects, the event is left for later */
export function slackCarrier(posterOf: (workspace: string) => Promise<SlackPoster>): Carrier<Outgoing> {
  return {
    platform: 'slack',
    readFailure,
    elsewhere,
    async open(event, tools) {
      const poster = await posterOf(event.asker.workspace);
      return new SlackPlace(await inChannel(event, poster, tools.caller), poster, tools);
    },
  };
}

/**
 * The event in the channel where its answer goes. The direct conversation with a user is opened here and not where the
 * event was accepted: that has three seconds, this has patience, and a repeat gives the same conversation.
 *
 * @throws CallRefused
 */
async function inChannel(event: PendingEvent, poster: SlackPoster, caller: Caller): Promise<PendingEvent> {
  const user = userToOpen(event);
  if (user === null) return event;
  const channel = await openDirect(user, poster, caller).catch(async (error: unknown) => {
    // A message to a user opens the conversation by a scope that every answer needs.
    const said = await tellScope(error, ({ scopes }, scope) => scopes.direct(scope), { event, poster, caller });
    if (said === null) throw error;
    return said;
  });
  return { ...event, asker: { ...event.asker, channel } };
}

async function openDirect(user: string, poster: SlackPoster, caller: Caller): Promise<string> {
  const { channel } = await caller.repeated(() => poster.conversations.open({ users: user }));
  if (channel?.id === undefined) throw new CallRefused(NO_CHANNEL, null);
  return channel.id;
}
