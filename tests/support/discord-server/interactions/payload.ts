import { plain, type JsonObject } from '../../server-parts/json.js';
import type { Discord } from '../discord.js';
import { CONTEXT, INSTALLED_FOR, INTERACTION } from '../protocol/interaction-types.js';
import { bitsOf, EVERYONE_MAY, PERMISSION, type Permission } from '../protocol/permissions.js';
import { appMay } from '../rest/access.js';
import { channelJson } from '../rest/channel-json.js';
import { memberJson } from '../rest/guild-json.js';
import { handedMessage } from '../rest/message-json.js';
import { userJson } from '../rest/user-json.js';
import type { Channel, User } from '../world.js';
import type { Interaction } from './interactions.js';

/** Bytes of a file that an answer may bring. */
const ATTACHMENT_MOST = 10 * 1024 * 1024;

/** An interaction as the app is told of it. */
export function interactionPayload(discord: Discord, interaction: Interaction, data: JsonObject): JsonObject {
  const { world, app } = discord;
  const { id, token, kind, message } = interaction;
  const channel = need(world.channels.get(interaction.channel));
  const user = need(world.users.get(interaction.user));
  const pressed = message === null ? undefined : world.message(message);
  return plain({
    id,
    application_id: app.applicationId,
    type: INTERACTION[kind],
    token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: channelJson(discord, channel),
    message: pressed && handedMessage(discord, pressed),
    ...whoAndWhere(discord, channel, user),
    locale: user.locale,
    app_permissions: bitsOf(allowedIn(discord, channel)),
    entitlements: [],
    authorizing_integration_owners: ownersOf(interaction, channel),
    context: contextOf(channel),
    attachment_size_limit: ATTACHMENT_MOST,
  });
}

/** Where a command is used. */
export function contextOf({ kind, guild }: Channel): number {
  if (guild !== null) return CONTEXT.guild;
  return kind === 'direct' ? CONTEXT.botDirectMessage : CONTEXT.privateChannel;
}

function whoAndWhere({ world }: Discord, channel: Channel, user: User): JsonObject {
  const guild = world.guildOf(channel);
  if (guild === null) return { user: userJson(user) };
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: { ...memberJson(user), permissions: bitsOf(EVERYONE_MAY) },
  };
}

function allowedIn(discord: Discord, channel: Channel): Permission[] {
  const all = Object.keys(PERMISSION) as Permission[];
  return channel.guild === null ? [...EVERYONE_MAY] : all.filter((one) => appMay(discord, channel, one));
}

/** Who has installed the app, for whom it acts here: the guild, or the user. */
function ownersOf({ installedFor, user }: Interaction, { guild }: Channel): JsonObject {
  return installedFor === 'user' ? { [INSTALLED_FOR.user]: user } : { [INSTALLED_FOR.guild]: guild ?? '0' };
}

function need<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('There is no such channel or user');
  return value;
}
