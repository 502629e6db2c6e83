import type { JsonObject } from '../../server-parts/json.js';
import type { Discord } from '../discord.js';
import { INTENT } from '../protocol/intents.js';
import { appMay } from '../rest/access.js';
import { CHANNEL_TYPE, channelJson } from '../rest/channel-json.js';
import { MEMBER } from '../rest/guild-json.js';
import { isMeantForApp, messageJson, WITHOUT_WORDS } from '../rest/message-json.js';
import type { Channel, Message } from '../world.js';

/** Tells the app of a message, where it is there to see it. */
export function announceMessage(
  discord: Discord,
  name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE',
  message: Message,
): void {
  const channel = discord.world.channels.get(message.channel);
  if (channel === undefined || message.onlyFor !== null || !isPresent(discord, channel)) return;
  const { guild, kind } = channel;
  const place: JsonObject = { channel_type: CHANNEL_TYPE[kind], ...(guild !== null && { guild_id: guild }) };
  const data: JsonObject =
    name === 'MESSAGE_DELETE'
      ? { id: message.id, channel_id: message.channel, ...place }
      : { ...messageJson(discord, message), ...place, ...(guild !== null && { member: MEMBER }) };
  const isOpen = name === 'MESSAGE_DELETE' || isMeantForApp(discord, message);
  discord.gateway.dispatch({
    name,
    data,
    guild,
    intent: guild === null ? INTENT.directMessages : INTENT.guildMessages,
    veiled: isOpen ? null : { ...data, ...WITHOUT_WORDS },
  });
}

/** Tells the app of a channel or thread that is new, changed or gone. */
export function announceChannel(discord: Discord, change: 'CREATE' | 'UPDATE' | 'DELETE', channel: Channel): void {
  const { guild, kind } = channel;
  if (guild === null || !isPresent(discord, channel)) return;
  discord.gateway.dispatch({
    name: `${kind === 'thread' ? 'THREAD' : 'CHANNEL'}_${change}`,
    data: channelJson(discord, channel),
    guild,
    intent: INTENT.guilds,
    veiled: null,
  });
}

/** True where the app takes part: in its guilds, where it may look, and in its direct messages. */
function isPresent(discord: Discord, channel: Channel): boolean {
  if (channel.guild === null) return channel.kind === 'direct';
  return discord.world.guildOf(channel)?.hasApp === true && appMay(discord, channel, 'viewChannel');
}
