import type { Discord } from './discord.js';
import { announceChannel } from './gateway/announce.js';
import { INTENT } from './protocol/intents.js';
import type { Permission } from './protocol/permissions.js';
import { announcedGuild } from './rest/guild-json.js';
import type { Channel, Guild, User } from './world.js';

/** The guilds, channels and people that a test sets up, and what the app may do there. */
export class Places {
  private readonly discord: Discord;

  constructor(discord: Discord) {
    this.discord = discord;
  }

  addUser(name: string, locale = 'zh-CN'): User {
    return this.discord.world.addUser(name, { locale });
  }

  /** A guild with these people, and with the app unless it is to stay outside. */
  addGuild(name: string, people: readonly User[], app: 'with-app' | 'without-app' = 'with-app'): Guild {
    const members = people.map(({ id }) => id);
    const guild = this.discord.world.addGuild(name, members, { hasApp: app === 'with-app' });
    if (guild.hasApp) this.tellOfGuild('GUILD_CREATE', guild);
    return guild;
  }

  /** The app is removed from a guild. */
  removeApp(guild: Guild): void {
    this.tellOfGuild('GUILD_DELETE', guild);
    guild.hasApp = false;
  }

  addChannel(guild: Guild, name: string): Channel {
    const place = { name, kind: 'text', guild: guild.id, parent: null } as const;
    return this.announced(this.discord.world.addChannel(place));
  }

  addThread(channel: Channel, name: string): Channel {
    const place = { name, kind: 'thread', guild: channel.guild, parent: channel.id } as const;
    return this.announced(this.discord.world.addChannel(place));
  }

  /** Direct messages between users, in which the app does not take part. */
  addPrivateChannel(people: readonly User[]): Channel {
    const place = { name: 'private', kind: 'private', guild: null, parent: null } as const;
    const members = people.map(({ id }) => id);
    return this.discord.world.addChannel(place, members);
  }

  /** A channel is deleted with its threads and all that stands in it. */
  remove(channel: Channel): void {
    const { channels } = this.discord.world;
    for (const thread of channels.values()) if (thread.parent === channel.id) this.remove(thread);
    announceChannel(this.discord, 'DELETE', channel);
    channels.delete(channel.id);
  }

  /** A thread is archived, archived and locked by a moderator, or opened again. */
  archive(thread: Channel, to: Channel['archive']): void {
    thread.archive = to;
    announceChannel(this.discord, 'UPDATE', thread);
  }

  /** Takes permissions from the app in a channel. */
  deny(channel: Channel, ...permissions: readonly Permission[]): void {
    for (const permission of permissions) channel.appMay.delete(permission);
    announceChannel(this.discord, permissions.includes('viewChannel') ? 'DELETE' : 'UPDATE', channel);
  }

  /** Gives permissions to the app in a channel. */
  allow(channel: Channel, ...permissions: readonly Permission[]): void {
    for (const permission of permissions) channel.appMay.add(permission);
    announceChannel(this.discord, 'UPDATE', channel);
  }

  /** A user installs the app for use everywhere. */
  install(user: User): void {
    this.discord.world.installedBy.add(user.id);
  }

  /** A user takes no direct messages of the app any more. */
  closeDirectMessages(user: User): void {
    this.discord.world.closedTo.add(user.id);
  }

  private announced(channel: Channel): Channel {
    announceChannel(this.discord, 'CREATE', channel);
    return channel;
  }

  private tellOfGuild(name: 'GUILD_CREATE' | 'GUILD_DELETE', guild: Guild): void {
    const data = name === 'GUILD_CREATE' ? announcedGuild(this.discord, guild) : { id: guild.id };
    this.discord.gateway.dispatch({ name, data, guild: guild.id, intent: INTENT.guilds, veiled: null });
  }
}
