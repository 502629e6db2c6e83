import type { JsonObject } from '../../server-parts/json.js';
import type { Discord } from '../discord.js';
import { bitsOf, EVERYONE_MAY } from '../protocol/permissions.js';
import type { Guild, User } from '../world.js';
import { channelJson } from './channel-json.js';
import { ownUser, userJson } from './user-json.js';

const JOINED = '2026-01-01T00:00:00.000Z';

/** A member as it stands beside a message or in an interaction. */
export const MEMBER: JsonObject = {
  roles: [],
  nick: null,
  avatar: null,
  joined_at: JOINED,
  premium_since: null,
  deaf: false,
  mute: false,
  flags: 0,
  pending: false,
};

/** A member with its user. */
export const memberJson = (user: User): JsonObject => ({ ...MEMBER, user: userJson(user) });

/** A guild as the API gives it. */
export function guildJson({ id, name, locale }: Guild): JsonObject {
  const everyone = { id, name: '@everyone', permissions: bitsOf(EVERYONE_MAY), position: 0, color: 0, flags: 0 };
  return {
    id,
    name,
    icon: null,
    owner_id: '1',
    preferred_locale: locale,
    features: [],
    emojis: [],
    stickers: [],
    roles: [{ ...everyone, colors: { primary_color: 0 }, hoist: false, managed: false, mentionable: false }],
    afk_timeout: 300,
    afk_channel_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    description: null,
    vanity_url_code: null,
  };
}

/** A guild as the gateway announces it, with what is in it. */
export function announcedGuild(discord: Discord, guild: Guild): JsonObject {
  const channels = [...discord.world.channels.values()].filter((channel) => channel.guild === guild.id);
  const shown = channels.filter(({ appMay }) => appMay.has('viewChannel'));
  const of = (kind: 'text' | 'thread') =>
    shown.filter((channel) => channel.kind === kind).map((channel) => channelJson(discord, channel));
  return {
    ...guildJson(guild),
    joined_at: JOINED,
    large: false,
    unavailable: false,
    member_count: guild.members.size + 1,
    members: [memberJson(ownUser(discord))],
    channels: of('text'),
    threads: of('thread'),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
