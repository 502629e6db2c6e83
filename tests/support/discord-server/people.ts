import type { JsonObject } from '../server-parts/json.js';
import type { Discord } from './discord.js';
import { announceMessage } from './gateway/announce.js';
import { PeopleActions, type Acted } from './people-actions.js';
import { openThread } from './rest/access.js';
import { BLANK, type Attachment, type Channel, type Message, type User } from './world.js';

/** What a user writes. */
export interface Said {
  readonly user: User;
  readonly channel: Channel;
  readonly text: string;
  readonly files?: ReadonlyArray<Pick<Attachment, 'name' | 'contentType' | 'content'>>;
}

/** An answer to a message; whose author is called, unless the user has switched that off. */
export interface SaidTo extends Omit<Said, 'channel'> {
  readonly to: Message;
  readonly calls?: boolean;
}

/** The people of a Discord as a test drives them: they write and press, and what they would see can be read. */
export class People {
  /** Commands, buttons, menus and forms. */
  readonly actions: PeopleActions;
  private readonly discord: Discord;

  constructor(discord: Discord) {
    this.discord = discord;
    this.actions = new PeopleActions(discord);
  }

  /** A user names the app: "@Lianwen …". */
  mention(said: Said): Message {
    return this.write({ ...said, text: `<@${this.discord.app.botId}> ${said.text}`.trim() });
  }

  /** A user writes to the app alone. */
  directMessage(said: Omit<Said, 'channel'>): Message {
    return this.write({ ...said, channel: this.directMessages(said.user) });
  }

  /** A user answers a message. */
  reply({ to, calls = true, ...said }: SaidTo): Message {
    const channel = this.discord.world.channels.get(to.channel);
    if (channel === undefined) throw new Error(`There is no channel ${to.channel}`);
    const allowedMentions = calls ? null : { parse: ['users', 'roles', 'everyone'], replied_user: false };
    return this.write({ ...said, channel }, { kind: 'reply', replyTo: to.id, allowedMentions });
  }

  /** A user writes without naming the app. */
  say(said: Said): Message {
    return this.write(said);
  }

  /** A user changes a message. */
  edit(message: Message, text: string): Message {
    const after = this.discord.world.keep({ ...message, content: text, isEdited: true });
    announceMessage(this.discord, 'MESSAGE_UPDATE', after);
    return after;
  }

  /** A user or a moderator deletes a message. */
  remove(message: Message): void {
    this.discord.world.keep({ ...message, isDeleted: true });
    announceMessage(this.discord, 'MESSAGE_DELETE', message);
  }

  /** The channel between a user and the app. */
  directMessages(user: User): Channel {
    return this.discord.world.directMessages(this.discord.app.botId, user.id);
  }

  /** What a user sees in a channel, the oldest first: everyone's messages and those for this user alone. */
  sees(user: User, channel: Channel): readonly Message[] {
    return this.discord.world.timeline(channel.id).filter(({ onlyFor }) => onlyFor === null || onlyFor === user.id);
  }

  /** Every message of the app in a channel, those for one user alone too. */
  written(channel: Channel): readonly Message[] {
    return this.discord.world.timeline(channel.id).filter(({ author }) => author === this.discord.app.botId);
  }

  /** What the app wrote in answer to a message. */
  answersTo({ id, channel }: Message): readonly Message[] {
    const place = this.discord.world.channels.get(channel);
    return place === undefined ? [] : this.written(place).filter(({ replyTo }) => replyTo === id);
  }

  /** What the app wrote in answer to an action, follow-ups too. */
  answersOf({ interaction }: Acted): readonly Message[] {
    const { world, app } = this.discord;
    return world
      .timeline(interaction.channel)
      .filter((message) => message.author === app.botId && message.interaction === interaction.id);
  }

  /** A message as it is by now; undefined if it was deleted. */
  now({ id }: Message): Message | undefined {
    return this.discord.world.message(id);
  }

  /** The form that is open before a user; null if none is. */
  modal(user: User): JsonObject | null {
    return this.discord.interactions.modalOf(user.id)?.content ?? null;
  }

  /** Waits until the app has done something: resolves with what is read as soon as there is such. */
  until<Value>(read: () => Value | null | undefined | false): Promise<Value> {
    return this.discord.changes.until(read);
  }

  private write({ user, channel, text, files = [] }: Said, more: Partial<Message> = {}): Message {
    const { world, ids } = this.discord;
    if (channel.kind === 'thread') openThread(channel);
    const attachments = files.map((file) => ({ ...file, id: ids.next(), description: null }));
    const own = { id: ids.next(), channel: channel.id, author: user.id, content: text, attachments };
    const message = world.keep({ ...BLANK, ...own, ...more });
    announceMessage(this.discord, 'MESSAGE_CREATE', message);
    return message;
  }
}
