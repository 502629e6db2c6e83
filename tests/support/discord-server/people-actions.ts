import { isObject, objectsOf, type JsonObject } from '../server-parts/json.js';
import type { Discord } from './discord.js';
import { commandData, enteredOptions, nameFor, type OptionValues } from './interactions/command-data.js';
import { findComponent, pressData, selectData } from './interactions/find-component.js';
import { ANSWER_WITHIN, type Interaction, type NewInteraction } from './interactions/interactions.js';
import { modalData, type Entries } from './interactions/modal-data.js';
import { contextOf, interactionPayload } from './interactions/payload.js';
import { COMMAND, INSTALLED_FOR } from './protocol/interaction-types.js';
import type { Command } from './rest/command-store.js';
import { handedMessage } from './rest/message-json.js';
import type { Channel, Message, User } from './world.js';

/** What came of an action. */
export interface Acted {
  /** False: the user was told that the app did not respond. */
  readonly acknowledged: boolean;
  readonly interaction: Interaction;
}

/** Where somebody does something. */
export interface Actor {
  readonly user: User;
  readonly channel: Channel;
}

export interface Slash extends Actor {
  /** "ask", or with its parts "indicators show"; in any language that the command has. */
  readonly name: string;
  readonly options?: OptionValues;
}

export interface Press {
  readonly user: User;
  readonly on: Message;
  readonly customId: string | RegExp;
}

/** What people do with commands, buttons, menus and forms. */
export class PeopleActions {
  private readonly discord: Discord;

  constructor(discord: Discord) {
    this.discord = discord;
  }

  /** A user sends a command that is written. Throws where Discord's client would not let it be sent. */
  slash({ options = {}, ...slash }: Slash): Promise<Acted> {
    const { command, path } = this.written(slash);
    const entered = enteredOptions(objectsOf(command.content.options), path, options, null);
    const about = { kind: 'command', command: command.name, message: null } as const;
    return this.act(slash, about, commandData(command, entered));
  }

  /** A user has written so much of an option; what the app offers is shown. */
  async autocomplete({
    options = {},
    focused,
    ...slash
  }: Slash & { readonly focused: string }): Promise<Acted & { readonly choices: readonly JsonObject[] }> {
    const { command, path } = this.written(slash);
    const entered = enteredOptions(objectsOf(command.content.options), path, options, focused);
    const about = { kind: 'autocomplete', command: command.name, message: null } as const;
    const acted = await this.act(slash, about, commandData(command, entered));
    const data = acted.interaction.answer?.data;
    return { ...acted, choices: isObject(data) ? objectsOf(data.choices) : [] };
  }

  /** A user opens a message's menu and chooses a command. */
  messageCommand({
    user,
    on,
    name,
  }: {
    readonly user: User;
    readonly on: Message;
    readonly name: string;
  }): Promise<Acted> {
    const actor = { user, channel: this.channelOf(on) };
    const command = this.command(actor, COMMAND.message, name);
    const resolved = { messages: { [on.id]: handedMessage(this.discord, on) } };
    const data = { ...commandData(command, []), target_id: on.id, resolved };
    return this.act(actor, { kind: 'command', command: command.name, message: null }, data);
  }

  /** A user presses a button. */
  press({ user, on, customId }: Press): Promise<Acted> {
    const message = this.seen(user, on);
    return this.onMessage(user, message, pressData(findComponent(message, customId)));
  }

  /** A user chooses from a menu. */
  select({ user, on, customId, values }: Press & { readonly values: readonly string[] }): Promise<Acted> {
    const message = this.seen(user, on);
    return this.onMessage(user, message, selectData(findComponent(message, customId), values));
  }

  /** A user sends the form that is open. */
  submitModal(user: User, entries: Entries = {}): Promise<Acted> {
    const modal = this.discord.interactions.modalOf(user.id);
    if (modal === null) throw new Error(`No form is open before ${user.name}`);
    const channel = this.discord.world.channels.get(modal.from.channel);
    if (channel === undefined) throw new Error('The channel of the form is gone');
    const data = modalData(modal.content, entries);
    this.discord.interactions.closeModal(user.id);
    return this.act({ user, channel }, { kind: 'modalSubmit', command: null, message: modal.from.message }, data);
  }

  private onMessage(user: User, message: Message, data: JsonObject): Promise<Acted> {
    const about = { kind: 'component', command: null, message: message.id } as const;
    return this.act({ user, channel: this.channelOf(message) }, about, data);
  }

  private async act(
    { user, channel }: Actor,
    about: Pick<NewInteraction, 'kind' | 'command' | 'message'>,
    data: JsonObject,
  ): Promise<Acted> {
    const { interactions, delivery, clock, changes } = this.discord;
    const installedFor = this.installedFor(user, channel);
    const interaction = interactions.begin({ ...about, user: user.id, channel: channel.id, installedFor });
    const cancel = clock.after(ANSWER_WITHIN, () => {
      if (interaction.state === 'waiting') interaction.state = 'failed';
      changes.notify();
    });
    delivery.way.deliver(interaction, interactionPayload(this.discord, interaction, data));
    await changes.until(() => interaction.state !== 'waiting');
    cancel();
    return { acknowledged: interaction.state === 'answered', interaction };
  }

  private written({ name, ...actor }: Slash): { command: Command; path: readonly string[] } {
    const [first = '', ...path] = name.split(' ');
    return { command: this.command(actor, COMMAND.chatInput, first), path };
  }

  /** The command that a user finds by this name. */
  private command({ user, channel }: Actor, type: number, name: string): Command {
    const { commands } = this.discord;
    const inGuild = channel.guild === null ? [] : commands.list(channel.guild);
    const found = [...inGuild, ...commands.list(null)]
      .filter((command) => command.type === type && this.isOffered(command, user, channel))
      .find((command) => command.name === name || nameFor(command, user.locale) === name);
    if (found === undefined) throw new Error(`The app offers no command ${name} here`);
    return found;
  }

  private isOffered({ content, guild }: Command, user: User, channel: Channel): boolean {
    if (guild !== null) return true;
    const installed = INSTALLED_FOR[this.installedFor(user, channel)];
    const types = Array.isArray(content.integration_types) ? content.integration_types : [INSTALLED_FOR.guild];
    const contexts = Array.isArray(content.contexts) ? content.contexts : null;
    return types.includes(installed) && contexts?.includes(contextOf(channel)) !== false;
  }

  /** For whom the app acts in a channel. Throws where it is not there and the user has not installed it either. */
  private installedFor(user: User, channel: Channel): Interaction['installedFor'] {
    const { world } = this.discord;
    if (channel.kind === 'direct' || world.guildOf(channel)?.hasApp === true) return 'guild';
    if (world.installedBy.has(user.id)) return 'user';
    throw new Error(`${user.name} has not installed the app`);
  }

  private channelOf({ channel }: Message): Channel {
    const found = this.discord.world.channels.get(channel);
    if (found === undefined) throw new Error(`There is no channel ${channel}`);
    return found;
  }

  /** The message as it is by now. Throws if this user does not see it. */
  private seen(user: User, { id }: Message): Message {
    const message = this.discord.world.message(id);
    if (message === undefined) throw new Error('The message is gone');
    if (message.onlyFor !== null && message.onlyFor !== user.id) throw new Error(`${user.name} does not see it`);
    return message;
  }
}
