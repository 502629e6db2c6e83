import type { Asker } from '../../asker.js';
import type { DirectPlace } from '../../conversation/desk.js';
import { keptRequest, payloadOf } from '../../conversation/kept-request.js';
import type { IncomingEvent } from '../../state/state.js';

/** Slack's ids of direct conversations begin so. */
const DIRECT = 'D';
/** A user's id in the place of a channel stands for the direct conversation with that user (chat.postMessage). */
const USER = /^[UW]/u;

/** Whether the answer goes to the direct conversation with its asker, open or not. */
export function isDirect({ asker }: Pick<IncomingEvent, 'asker'>): boolean {
  return asker.channel.startsWith(DIRECT) || USER.test(asker.channel);
}

/** Whose direct conversation has to be opened before anything can be written in it; null where a channel is known. */
export function userToOpen({ asker }: Pick<IncomingEvent, 'asker'>): string | null {
  return USER.test(asker.channel) ? asker.channel : null;
}

/** An asker in the direct conversation with the app. */
function inDirect(asker: Asker): Asker {
  return { ...asker, channel: asker.user };
}

/** How far our clock may be ahead of Slack's, in seconds: an answer is looked for from this time on. */
const CLOCK_MARGIN = 300;

/** The direct conversation with an asker, for what no message in it asks. */
export function directPlace(asker: Asker): DirectPlace {
  const message = (Date.now() / 1000 - CLOCK_MARGIN).toFixed(6);
  return { asker: inDirect(asker), message, thread: null };
}

/** Slack's refusals of a channel, not of a message: the app is no member, or nobody may write there. */
const UNWRITABLE = new Set([
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_non_threadable_channel',
]);

/**
 * Where an answer goes that a channel does not take: the direct conversation with who asked, with a word on why. It has
 * an id of its own, since its messages stand elsewhere. Null where that would be no other place.
 */
export function elsewhere(event: IncomingEvent, refusal: string): IncomingEvent | null {
  if (!UNWRITABLE.has(refusal) || isDirect(event)) return null;
  return {
    id: `${event.id}:direct`,
    asker: inDirect(event.asker),
    message: event.message,
    thread: null,
    payload: payloadOf(keptRequest(event).request, { detour: 'cannot-write-there' }),
  };
}
