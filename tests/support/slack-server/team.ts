import { messageEvent, hears } from './events/announce.js';
import { eventBody } from './events/event-body.js';
import { textOf, type JsonObject } from '../server-parts/json.js';
import type { Slack } from './slack.js';
import { TeamActions } from './team-actions.js';
import { messageJson } from './web-api/message-json.js';
import type { Channel, Message, SharedFile, User, View, Workspace } from './workspace.js';

/** What a user wrote. */
export interface Said {
  readonly channel: Channel;
  readonly user: User;
  readonly text: string;
  /** The first message of the thread. */
  readonly threadTs?: string | undefined;
  readonly files?: readonly SharedFile[];
}

/** An event that was sent to the app. */
export interface SentEvent {
  readonly eventId: string;
  /** The message that it tells of; the event's own time where there is none. */
  readonly ts: string;
  /** True if the app acknowledged it, at once or at the first repetition. */
  readonly acknowledged: boolean;
  /** As it was sent: {@link Team.repeat} sends it again. */
  readonly body: JsonObject;
}

/** A workspace as a test drives it: its people write, press and open; and what they would see can be read. */
export class Team {
  /** Commands, shortcuts, buttons and forms. */
  readonly actions: TeamActions;
  private readonly slack: Slack;
  readonly workspace: Workspace;

  constructor(slack: Slack, workspace: Workspace) {
    this.actions = new TeamActions(slack, workspace);
    this.slack = slack;
    this.workspace = workspace;
  }

  addUser(name: string, locale = 'zh-CN'): User {
    return this.workspace.addUser(name, { locale });
  }

  /** A channel with these people, and with the app unless it is to stay outside. */
  addChannel(name: string, people: readonly User[], { withApp = true, isPrivate = false } = {}): Channel {
    const members = people.map(({ id }) => id);
    const all = withApp ? [...members, this.botUser] : members;
    return this.workspace.addChannel(name, all, isPrivate ? 'group' : 'channel');
  }

  /** The user that the app speaks as. */
  get botUser(): string {
    return this.workspace.installation?.botUser ?? '';
  }

  /** An admin agrees to install the app: the code that the app exchanges for a token. */
  approve(admin: User, scopes: readonly string[]): string {
    return this.slack.codes.issue({ workspace: this.workspace.id, user: admin.id, scopes, redirectUri: null });
  }

  /** Takes a scope from the app; what needs it is refused from now on. */
  takeScope(scope: string): void {
    this.workspace.installation?.scopes.delete(scope);
  }

  /** A user names the app in a channel: "@Lianwen …". */
  async mention(said: Said): Promise<SentEvent> {
    const message = this.write({ ...said, text: `<@${this.botUser}> ${said.text}`.trim() });
    const shown = messageJson(this.slack, this.workspace, message, false);
    await this.tell(messageEvent(this.slack, this.workspace, said.channel, shown));
    const event = { ...shown, type: 'app_mention', channel: said.channel.id, event_ts: message.ts };
    const isHeard = hears(this.slack, this.workspace, 'app_mention', 'app_mentions:read');
    return this.sent(message.ts, isHeard ? eventBody(this.slack, this.workspace, event) : null);
  }

  /** A user writes to the app alone. */
  directMessage({ user, ...said }: Omit<Said, 'channel'>): Promise<SentEvent> {
    return this.say({ ...said, user, channel: this.workspace.directMessages(user.id) });
  }

  /** A user writes in a channel without naming the app. */
  say(said: Said): Promise<SentEvent> {
    const message = this.write(said);
    const shown = messageJson(this.slack, this.workspace, message, false);
    const event = said.files === undefined ? shown : { ...shown, subtype: 'file_share' };
    return this.sent(message.ts, messageEvent(this.slack, this.workspace, said.channel, event));
  }

  /** Another app writes in a channel. */
  otherBotSays(channel: Channel, text: string): Promise<SentEvent> {
    const user = this.workspace.addUser('other-bot', { isBot: true });
    const message = this.write({ channel, user, text });
    const shown = messageJson(this.slack, this.workspace, message, false);
    const event = { ...shown, subtype: 'bot_message', bot_id: 'B9999999999' };
    return this.sent(message.ts, messageEvent(this.slack, this.workspace, channel, event));
  }

  /** A user changes a message. */
  edit(channel: Channel, ts: string, text: string): Promise<SentEvent> {
    const before = this.existing(channel, ts);
    const after = { ...before, text, isEdited: true };
    this.workspace.keep(after);
    const [message, previous] = [after, before].map((one) => messageJson(this.slack, this.workspace, one, false));
    return this.changed(channel, { subtype: 'message_changed', message, previous_message: previous });
  }

  /** A user changes a message that names the app, now or since before: Slack tells it of the mention anew. */
  async editMention({ channel, user, text }: Said, ts: string): Promise<SentEvent> {
    const named = `<@${this.botUser}> ${text}`.trim();
    await this.edit(channel, ts, named);
    const shown = messageJson(this.slack, this.workspace, this.existing(channel, ts), false);
    const edited = { user: user.id, ts: this.slack.ids.timestamp() };
    const event = { ...shown, type: 'app_mention', channel: channel.id, event_ts: edited.ts, edited };
    const isHeard = hears(this.slack, this.workspace, 'app_mention', 'app_mentions:read');
    return this.sent(ts, isHeard ? eventBody(this.slack, this.workspace, event) : null);
  }

  /** A user deletes a message. */
  remove(channel: Channel, ts: string): Promise<SentEvent> {
    const before = this.existing(channel, ts);
    this.workspace.keep({ ...before, isDeleted: true });
    const previous = messageJson(this.slack, this.workspace, before, false);
    return this.changed(channel, { subtype: 'message_deleted', deleted_ts: ts, previous_message: previous });
  }

  /** A user opens the app: its Home tab, or the messages with it. */
  openHome(user: User, tab: 'home' | 'messages' = 'home'): Promise<SentEvent> {
    const channel = this.workspace.directMessages(user.id).id;
    return this.event('app_home_opened', { user: user.id, channel, tab });
  }

  /** A user looks at a channel while the app's panel is open. */
  changeContext(user: User, channel: Channel): Promise<SentEvent> {
    return this.event('app_context_changed', {
      user: user.id,
      channel: this.workspace.directMessages(user.id).id,
      context: { entities: [{ type: 'slack#/types/channel_id', value: channel.id, team_id: this.workspace.id }] },
    });
  }

  /** Tokens of these users were taken back: those that act for them, or for the app itself. */
  revokeTokens(tokens: { readonly oauth: readonly string[]; readonly bot: readonly string[] }): Promise<SentEvent> {
    return this.event('tokens_revoked', { tokens });
  }

  /** An admin removes the app; its token is worth nothing from now on. */
  async uninstall(): Promise<readonly SentEvent[]> {
    const token = this.workspace.installation?.botToken;
    const revoked = await this.revokeTokens({ oauth: [], bot: [this.botUser] });
    const uninstalled = await this.event('app_uninstalled', {});
    if (token !== undefined) this.slack.revokedTokens.add(token);
    this.workspace.installation = null;
    return [revoked, uninstalled];
  }

  /** Sends an event once more. */
  repeat({ body }: SentEvent): Promise<boolean> {
    return this.slack.deliveries.repeat(body);
  }

  /** Waits until the app has done something: resolves with what is read as soon as there is such. */
  until<Value>(read: () => Value | null | undefined | false): Promise<Value> {
    return this.slack.changes.until(read);
  }

  /** What stands in a channel outside threads, the oldest first. */
  messages(channel: Channel): readonly Message[] {
    return this.workspace.timeline(channel.id);
  }

  /** A thread with its first message. */
  thread(channel: Channel, ts: string): readonly Message[] {
    return this.workspace.thread(channel.id, ts);
  }

  /** What the app wrote in a thread. */
  answers(channel: Channel, ts: string): readonly Message[] {
    return this.thread(channel, ts).filter(({ user }) => user === this.botUser);
  }

  /** What only this user sees. */
  ephemeral(user: User): readonly Message[] {
    return this.workspace.ephemeralFor(user.id);
  }

  /** The modal on top; null if none is open. */
  modal(user: User): View | null {
    return this.workspace.modals.get(user.id)?.at(-1) ?? null;
  }

  /** What the Home tab shows; null if it was never published. */
  home(user: User): View | null {
    return this.workspace.homes.get(user.id) ?? null;
  }

  files(): readonly SharedFile[] {
    return [...this.workspace.files.values()];
  }

  /** "is thinking…", or null. */
  status(channel: Channel, ts: string): string | null {
    return this.workspace.statuses.get(`${channel.id} ${ts}`) ?? null;
  }

  /** What the app suggests to ask. */
  suggestedPrompts(channel: Channel): readonly JsonObject[] {
    return this.workspace.suggestedPrompts.get(channel.id) ?? [];
  }

  /** What the app calls a thread, or null. */
  threadTitle(channel: Channel, ts: string): string | null {
    return this.workspace.threadTitles.get(`${channel.id} ${ts}`) ?? null;
  }

  private write({ channel, user, text, threadTs, files = [] }: Said): Message {
    const message: Message = {
      channel: channel.id,
      ts: this.slack.ids.timestamp(),
      threadTs: threadTs ?? null,
      user: user.id,
      text,
      blocks: [],
      metadata: null,
      files,
      isEdited: false,
      isDeleted: false,
      onlyFor: null,
      isStreaming: false,
    };
    this.workspace.keep(message);
    return message;
  }

  private existing(channel: Channel, ts: string): Message {
    const message = this.workspace.find(channel.id, ts);
    if (message === undefined) throw new Error(`There is no message ${ts} in ${channel.name}`);
    return message;
  }

  private changed(channel: Channel, change: JsonObject): Promise<SentEvent> {
    const ts = this.slack.ids.timestamp();
    const event = { type: 'message', ...change, hidden: true, ts };
    return this.sent(ts, messageEvent(this.slack, this.workspace, channel, event));
  }

  private event(type: string, event: JsonObject): Promise<SentEvent> {
    const ts = this.slack.ids.timestamp();
    const isHeard = hears(this.slack, this.workspace, type, null);
    return this.sent(ts, isHeard ? eventBody(this.slack, this.workspace, { type, ...event, event_ts: ts }) : null);
  }

  private async sent(ts: string, body: JsonObject | null): Promise<SentEvent> {
    const acknowledged = await this.tell(body);
    return { eventId: textOf(body?.event_id) ?? '', ts, acknowledged, body: body ?? {} };
  }

  private async tell(body: JsonObject | null): Promise<boolean> {
    return body !== null && (await this.slack.deliveries.event(body));
  }
}
