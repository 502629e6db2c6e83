import type { Identifiers } from './identifiers.js';
import type { JsonObject } from '../server-parts/json.js';

export interface User {
  readonly id: string;
  readonly name: string;
  /** "zh-CN", "en-US". */
  readonly locale: string;
  readonly isBot: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'group' | 'im';
  /** Ids of users, the app's own among them where it was invited. */
  readonly members: Set<string>;
}

/** A message as Slack keeps it. */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  /** The first message of its thread; null where it begins or has none. */
  readonly threadTs: string | null;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly JsonObject[];
  readonly metadata: JsonObject | null;
  readonly files: readonly SharedFile[];
  readonly isEdited: boolean;
  readonly isDeleted: boolean;
  /** The one who sees it; null where all do. */
  readonly onlyFor: string | null;
  readonly isStreaming: boolean;
}

export interface SharedFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly altText: string;
  readonly content: Buffer;
}

/** A modal, or what a Home tab shows. */
export interface View {
  readonly id: string;
  readonly hash: string;
  readonly user: string;
  readonly content: JsonObject;
}

/** The app in a workspace. */
export interface Installation {
  readonly botToken: string;
  readonly botUser: string;
  readonly botId: string;
  readonly scopes: Set<string>;
}

/** One team and all that is written in it. */
export class Workspace {
  readonly users = new Map<string, User>();
  readonly channels = new Map<string, Channel>();
  /** Modals that lie open before a user, the lowest first. */
  readonly modals = new Map<string, readonly View[]>();
  readonly homes = new Map<string, View>();
  readonly files = new Map<string, SharedFile>();
  /** "is thinking…", by channel and thread. */
  readonly statuses = new Map<string, string>();
  readonly threadTitles = new Map<string, string>();
  readonly suggestedPrompts = new Map<string, readonly JsonObject[]>();
  installation: Installation | null = null;
  private readonly messages = new Map<string, Message[]>();
  private readonly ephemeral: Message[] = [];
  readonly id: string;
  readonly domain: string;
  private readonly ids: Identifiers;

  constructor(id: string, domain: string, ids: Identifiers) {
    this.id = id;
    this.domain = domain;
    this.ids = ids;
  }

  addUser(name: string, { locale = 'zh-CN', isBot = false } = {}): User {
    const user: User = { id: this.ids.next('U'), name, locale, isBot };
    this.users.set(user.id, user);
    return user;
  }

  /** A new channel; the app is in it only if its user is among the members. */
  addChannel(name: string, members: Iterable<string>, kind: Channel['kind'] = 'channel'): Channel {
    const channel: Channel = { id: this.ids.next(kind === 'im' ? 'D' : 'C'), name, kind, members: new Set(members) };
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** The conversation of the app with a user, begun where it was not yet. */
  directMessages(user: string): Channel {
    const bot = this.installation?.botUser ?? '';
    const known = [...this.channels.values()].find(({ kind, members }) => kind === 'im' && members.has(user));
    return known ?? this.addChannel('directmessage', [user, bot], 'im');
  }

  /** Keeps a new message, or the new state of one that is there. */
  keep(message: Message): void {
    const list = message.onlyFor === null ? this.listOf(message.channel) : this.ephemeral;
    const place = list.findIndex(({ ts, channel }) => ts === message.ts && channel === message.channel);
    if (place === -1) list.push(message);
    else list[place] = message;
  }

  /** Deleted ones too. */
  find(channel: string, ts: string): Message | undefined {
    return this.listOf(channel).findLast((message) => message.ts === ts);
  }

  findEphemeral(channel: string, ts: string): Message | undefined {
    return this.ephemeral.findLast((message) => message.ts === ts && message.channel === channel);
  }

  /** What stands in a channel outside its threads, the oldest first. */
  timeline(channel: string): readonly Message[] {
    return this.listOf(channel).filter(({ threadTs, isDeleted }) => threadTs === null && !isDeleted);
  }

  /** A thread with the message that it hangs on, the oldest first. */
  thread(channel: string, ts: string): readonly Message[] {
    return this.listOf(channel).filter(
      (message) => !message.isDeleted && (message.ts === ts || message.threadTs === ts),
    );
  }

  ephemeralFor(user: string): readonly Message[] {
    return this.ephemeral.filter(({ onlyFor, isDeleted }) => onlyFor === user && !isDeleted);
  }

  private listOf(channel: string): Message[] {
    const known = this.messages.get(channel);
    if (known !== undefined) return known;
    const list: Message[] = [];
    this.messages.set(channel, list);
    return list;
  }
}
