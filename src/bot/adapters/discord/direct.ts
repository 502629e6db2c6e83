import type { Asker } from '../../asker.js';
import { keptRequest, payloadOf } from '../../conversation/kept-request.js';
import type { IncomingEvent } from '../../state/state.js';
import { readAddress, turnsPage } from './delivery/answer-address.js';
import { detourOf } from './delivery/refusals.js';

/** What Discord's own addresses have in the place of a guild. */
export const NO_GUILD = '@me';

/** The direct messages of the app and a user, by the user: whoever presses a button there is known by nothing else. */
const DIRECT = '@';

export const directChannel = (user: string): string => `${DIRECT}${user}`;

/** Whose direct messages a channel stands for; null where it is a channel of Discord's. */
export function userOfDirect(channel: string): string | null {
  return channel.startsWith(DIRECT) ? channel.slice(DIRECT.length) : null;
}

/** An asker in the direct messages with the app. */
function inDirect(asker: Asker): Asker {
  return { ...asker, workspace: NO_GUILD, channel: directChannel(asker.user) };
}

/**
 * Where an answer goes that its place does not take: the direct messages with who asked, with a word on why. It has an
 * id of its own, since its messages stand elsewhere. Null where that would be no other place, and for another page of an
 * answer: whoever turns it looks at the message.
 */
export function elsewhere(event: IncomingEvent, refusal: string): IncomingEvent | null {
  const detour = detourOf(refusal);
  if (detour === null || userOfDirect(event.asker.channel) !== null || turnsPage(readAddress(event))) return null;
  return {
    id: `${event.id}:direct`,
    asker: inDirect(event.asker),
    message: event.message,
    thread: null,
    payload: payloadOf(keptRequest(event).request, { detour }),
  };
}
