import { keptRequest } from '../../../conversation/kept-request.js';
import type { Carrier } from '../../../delivery/carrier.js';
import { isUnseen } from '../../../conversation/unseen.js';
import { elsewhere, userOfDirect } from '../direct.js';
import type { DiscordMessage } from '../discord-message.js';
import { readAddress } from './answer-address.js';
import type { DiscordPoster } from './discord-poster.js';
import { DiscordPlace } from './discord-place.js';
import { readFailure } from './read-failure.js';

/** What Discord's answers are delivered by. */
export function discordCarrier(poster: DiscordPoster): Carrier<DiscordMessage> {
  return {
    platform: 'discord',
    readFailure,
    elsewhere,
    async open(event, tools) {
      const user = userOfDirect(event.asker.channel);
      const channel = user === null ? event.asker.channel : await tools.caller.repeated(() => poster.openDirect(user));
      const { audience, detour } = keptRequest(event);
      const isOfMessage = !isUnseen(event) && detour === null;
      const goal = {
        event,
        channel,
        address: readAddress(event),
        seen: audience === 'asker' ? 'by-asker' : 'by-all',
        replyTo: isOfMessage ? event.message : null,
      } as const;
      return new DiscordPlace(goal, poster, tools);
    },
  };
}
