import { plain, type JsonObject } from '../../server-parts/json.js';
import type { Discord } from '../discord.js';
import { timeOf } from '../identifiers.js';
import { bitsOf, EVERYONE_MAY } from '../protocol/permissions.js';
import type { Channel } from '../world.js';
import { userJson } from './user-json.js';

/** Types of channels as Discord numbers them. */
export const CHANNEL_TYPE: Readonly<Record<Channel['kind'], number>> = { text: 0, direct: 1, private: 3, thread: 11 };

/** A channel as the app sees it. */
export function channelJson(discord: Discord, channel: Channel): JsonObject {
  const { id, name, kind, guild, parent } = channel;
  return plain({
    id,
    type: CHANNEL_TYPE[kind],
    name: kind === 'direct' ? undefined : name,
    guild_id: guild ?? undefined,
    parent_id: parent ?? undefined,
    position: 0,
    flags: 0,
    last_message_id: discord.world.timeline(id).at(-1)?.id ?? null,
    recipients: guild === null ? recipientsOf(discord, channel) : undefined,
    permission_overwrites: kind === 'text' ? overwritesOf(discord, channel) : undefined,
    ...(kind === 'thread' && threadFields(discord, channel)),
  });
}

function recipientsOf({ world, app }: Discord, { people }: Channel): readonly JsonObject[] {
  return [...people].flatMap((id) => {
    const user = world.users.get(id);
    return user === undefined || id === app.botId ? [] : [userJson(user)];
  });
}

/** What the app may do here and not elsewhere, and the other way round. */
function overwritesOf({ app }: Discord, { appMay }: Channel): readonly JsonObject[] {
  const denied = EVERYONE_MAY.filter((permission) => !appMay.has(permission));
  const allowed = [...appMay].filter((permission) => !EVERYONE_MAY.includes(permission));
  return [{ id: app.botId, type: 1, allow: bitsOf(allowed), deny: bitsOf(denied) }];
}

function threadFields({ app }: Discord, { id, archive }: Channel): JsonObject {
  const at = new Date(timeOf(id)).toISOString();
  return {
    owner_id: app.botId,
    message_count: 0,
    member_count: 1,
    thread_metadata: {
      archived: archive !== 'open',
      locked: archive === 'locked',
      auto_archive_duration: 1440,
      archive_timestamp: at,
      create_timestamp: at,
    },
  };
}
