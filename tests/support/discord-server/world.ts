import type { JsonObject } from '../server-parts/json.js';
import type { Identifiers } from './identifiers.js';
import { EVERYONE_MAY, type Permission } from './protocol/permissions.js';

export interface User {
  readonly id: string;
  readonly name: string;
  /** "zh-CN", "en-US": of the user's client. */
  readonly locale: string;
  readonly isBot: boolean;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  /** What the guild prefers. */
  readonly locale: string;
  readonly members: Set<string>;
  /** False: only users who have installed the app for themselves can use it here. */
  hasApp: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** "direct": between the app and one user; "private": between users, where the app may be used but is not. */
  readonly kind: 'text' | 'thread' | 'direct' | 'private';
  readonly guild: string | null;
  /** The channel that a thread hangs in. */
  readonly parent: string | null;
  /** The message that a thread was started from; null where it was not. */
  readonly startedFrom: string | null;
  /** Who takes part in direct messages; of a guild's channels all members do. */
  readonly people: ReadonlySet<string>;
  /** What the app may do here. */
  readonly appMay: Set<Permission>;
  /** An archived thread is opened by a new message; a locked one is not. */
  archive: 'open' | 'archived' | 'locked';
}

export type NewChannel = Pick<Channel, 'name' | 'kind' | 'guild' | 'parent'> & Partial<Pick<Channel, 'startedFrom'>>;

/** A file as Discord keeps it. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly contentType: string;
  readonly content: Buffer;
}

/** A message as Discord keeps it. */
export interface Message {
  readonly id: string;
  readonly channel: string;
  readonly author: string;
  readonly kind: 'ordinary' | 'reply' | 'command-answer';
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly attachments: readonly Attachment[];
  readonly flags: number;
  readonly nonce: string | null;
  /** The message that it answers. */
  readonly replyTo: string | null;
  /** What the app said about mentions; null where it said nothing. */
  readonly allowedMentions: JsonObject | null;
  /** The interaction that it belongs to. */
  readonly interaction: string | null;
  /** The one who sees it; null where all do. */
  readonly onlyFor: string | null;
  readonly isEdited: boolean;
  readonly isDeleted: boolean;
}

/** What a message is if nothing else is said of it. */
export const BLANK = {
  kind: 'ordinary',
  content: '',
  embeds: [],
  components: [],
  attachments: [],
  flags: 0,
  nonce: null,
  replyTo: null,
  allowedMentions: null,
  interaction: null,
  onlyFor: null,
  isEdited: false,
  isDeleted: false,
} as const satisfies Partial<Message>;

/** Guilds, channels, people and all that is written. */
export class World {
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  /** Users who have installed the app for themselves. */
  readonly installedBy = new Set<string>();
  /** Users who take no direct messages of the app. */
  readonly closedTo = new Set<string>();
  private readonly messages = new Map<string, Message>();
  /** The same by their channels: a test asks again and again what stands in one. */
  private readonly timelines = new Map<string, Map<string, Message>>();
  private readonly ids: Identifiers;

  constructor(ids: Identifiers) {
    this.ids = ids;
  }

  addUser(name: string, { locale = 'zh-CN', isBot = false } = {}): User {
    const user: User = { id: this.ids.next(), name, locale, isBot };
    this.users.set(user.id, user);
    return user;
  }

  addGuild(name: string, members: Iterable<string>, { hasApp = true, locale = 'en-US' } = {}): Guild {
    const guild: Guild = { id: this.ids.next(), name, locale, members: new Set(members), hasApp };
    this.guilds.set(guild.id, guild);
    return guild;
  }

  addChannel(place: NewChannel, people: Iterable<string> = []): Channel {
    const channel: Channel = {
      startedFrom: null,
      ...place,
      id: this.ids.next(),
      people: new Set(people),
      appMay: new Set(EVERYONE_MAY),
      archive: 'open',
    };
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** The direct messages between the app and a user, begun where they were not yet. */
  directMessages(app: string, user: string): Channel {
    const known = [...this.channels.values()].find(({ kind, people }) => kind === 'direct' && people.has(user));
    return known ?? this.addChannel({ name: 'direct', kind: 'direct', guild: null, parent: null }, [app, user]);
  }

  guildOf({ guild }: Pick<Channel, 'guild'>): Guild | null {
    return guild === null ? null : (this.guilds.get(guild) ?? null);
  }

  /** Keeps a new message, or the new state of one that is there. */
  keep(message: Message): Message {
    this.messages.set(message.id, message);
    const timeline = this.timelines.get(message.channel) ?? new Map<string, Message>();
    this.timelines.set(message.channel, timeline.set(message.id, message));
    return message;
  }

  /** Not those that were deleted. */
  message(id: string): Message | undefined {
    const message = this.messages.get(id);
    return message?.isDeleted === true ? undefined : message;
  }

  /** What stands in a channel, the oldest first; ephemeral messages too. */
  timeline(channel: string): readonly Message[] {
    return [...(this.timelines.get(channel)?.values() ?? [])].filter(({ isDeleted }) => !isDeleted);
  }

  attachment(id: string): Attachment | undefined {
    return [...this.messages.values()].flatMap(({ attachments }) => attachments).find((one) => one.id === id);
  }

  /** Everything that an author has written anywhere, deleted or not, the oldest first. */
  writtenBy(author: string): readonly Message[] {
    return [...this.messages.values()].filter((message) => message.author === author);
  }
}
