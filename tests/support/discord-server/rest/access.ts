import type { Discord } from '../discord.js';
import type { Permission } from '../protocol/permissions.js';
import { refusal } from '../refusal.js';
import type { Channel, Message } from '../world.js';

/** True if the app may do this in a channel; what is denied in a channel is denied in its threads. */
export function appMay({ world }: Discord, channel: Channel, permission: Permission): boolean {
  if (channel.guild === null) return true;
  const parent = channel.parent === null ? undefined : world.channels.get(channel.parent);
  return channel.appMay.has(permission) && parent?.appMay.has(permission) !== false;
}

/** A channel that the app can see. @throws Refusal 10003 or 50001. */
export function visibleChannel(discord: Discord, id: string | undefined): Channel {
  const channel = discord.world.channels.get(id ?? '');
  if (channel === undefined) throw refusal('unknownChannel');
  const isOutside = channel.kind === 'private' || discord.world.guildOf(channel)?.hasApp === false;
  if (isOutside || !appMay(discord, channel, 'viewChannel')) throw refusal('missingAccess');
  return channel;
}

/** @throws Refusal 50013 */
export function demandPermission(discord: Discord, channel: Channel, permission: Permission): void {
  if (!appMay(discord, channel, permission)) throw refusal('missingPermissions');
}

/** A new message opens an archived thread. @throws Refusal 50083 where a moderator has locked it. */
export function openThread(channel: Channel): void {
  if (channel.archive === 'locked') throw refusal('threadArchived');
  channel.archive = 'open';
}

/** @throws Refusal 50083: nothing but a new message changes an archived thread. */
export function demandOpen({ archive }: Channel): void {
  if (archive !== 'open') throw refusal('threadArchived');
}

/** A message that everyone in the channel sees. @throws Refusal 10008. */
export function publicMessage({ world }: Discord, channel: Channel, id: string | undefined): Message {
  const message = world.message(id ?? '');
  if (message === undefined || message.channel !== channel.id || message.onlyFor !== null) {
    throw refusal('unknownMessage');
  }
  return message;
}
