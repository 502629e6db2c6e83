import type { Acknowledgement } from './events/transport.js';
import { FailedDelivery } from './events/transport.js';
import { findPressed, pressOf } from './interactions/find-element.js';
import {
  commandPayload,
  globalShortcutPayload,
  messagePressPayload,
  messageShortcutPayload,
  viewClosedPayload,
  viewPressPayload,
  viewSubmissionPayload,
} from './interactions/payloads.js';
import { respond } from './interactions/respond.js';
import { viewState, type Entries } from './interactions/view-state.js';
import { isObject, objectsOf, type JsonObject } from '../server-parts/json.js';
import { Refusal } from './refusal.js';
import type { Slack } from './slack.js';
import { noteRefusal } from './web-api/answer-call.js';
import { checkedView, pushView, replaceView } from './web-api/views.js';
import type { Channel, Message, User, View, Workspace } from './workspace.js';

/** What came of an action. */
export interface Acted {
  /** False: the user saw an error, because the app did not acknowledge. */
  readonly acknowledged: boolean;
  /** Errors of a form, by block. */
  readonly errors: JsonObject;
}

/** What is pressed, and where. */
export interface Press {
  readonly user: User;
  readonly on: Message | View;
  readonly actionId: string | RegExp;
  /** The value where several share an action id, or the choice of a menu. */
  readonly value?: string;
}

/** What people of a workspace do with commands, shortcuts, buttons and forms. */
export class TeamActions {
  private readonly slack: Slack;
  private readonly workspace: Workspace;

  constructor(slack: Slack, workspace: Workspace) {
    this.slack = slack;
    this.workspace = workspace;
  }

  /** A user sends a slash command; what the app acknowledges with is shown. */
  async command(user: User, channel: Channel, command: string, text = ''): Promise<Acted> {
    const payload = commandPayload(this.actor(user), channel, command, text);
    return this.act('slash_commands', payload, (answer) => {
      if (answer === null) return;
      const content = typeof answer === 'string' ? { text: answer } : answer;
      const target = { workspace: this.workspace.id, channel: channel.id, user: user.id, original: null };
      this.refusable('command', content, () => respond(this.slack, target, content));
    });
  }

  /** A user chooses a shortcut: of a message, or one that belongs to none. */
  shortcut(user: User, callbackId: string, message?: Message): Promise<Acted> {
    const actor = this.actor(user);
    const payload =
      message === undefined
        ? globalShortcutPayload(actor, callbackId)
        : messageShortcutPayload(actor, this.channelOf(message), message, callbackId);
    return this.act('interactive', payload);
  }

  /** A user presses a button, gives feedback or chooses from a menu. Throws if there is nothing such to press. */
  clickButton({ user, on, actionId, value }: Press): Promise<Acted> {
    const actor = this.actor(user);
    const blocks = 'ts' in on ? on.blocks : objectsOf(on.content.blocks);
    const { blockId, element } = findPressed(blocks, actionId, value);
    const { action_id: id, type } = element;
    const action = { type, action_id: id, block_id: blockId, ...pressOf(element, value) };
    const payload =
      'ts' in on ? messagePressPayload(actor, this.channelOf(on), on, action) : viewPressPayload(actor, on, action);
    return this.act('interactive', payload);
  }

  /** A user sends the modal on top; what the app answers is done to it. */
  submitView(user: User, entries: Entries = {}): Promise<Acted> {
    const view = this.topView(user);
    const state = viewState(objectsOf(view.content.blocks), entries);
    const payload = viewSubmissionPayload(this.actor(user), view, state);
    return this.act('interactive', payload, (answer) => this.showAnswer(view, answer));
  }

  /** A user closes the modal on top. */
  async closeView(user: User): Promise<void> {
    const view = this.topView(user);
    this.pop(view);
    if (view.content.notify_on_close === true) {
      await this.act('interactive', viewClosedPayload(this.actor(user), view));
    }
  }

  private actor(user: User): { slack: Slack; workspace: Workspace; user: User } {
    return { slack: this.slack, workspace: this.workspace, user };
  }

  private channelOf({ channel }: Message): Channel {
    const found = this.workspace.channels.get(channel);
    if (found === undefined) throw new Error(`There is no channel ${channel}`);
    return found;
  }

  private topView(user: User): View {
    const view = this.workspace.modals.get(user.id)?.at(-1);
    if (view === undefined) throw new Error(`No modal is open before ${user.name}`);
    return view;
  }

  private pop(view: View): void {
    const stack = this.workspace.modals.get(view.user) ?? [];
    this.workspace.modals.set(
      view.user,
      stack.filter(({ id }) => id !== view.id),
    );
  }

  private async act(
    type: 'slash_commands' | 'interactive',
    payload: JsonObject,
    show: (answer: Acknowledgement) => void = () => {},
  ): Promise<Acted> {
    try {
      const answer = await this.slack.deliveries.interaction(type, payload);
      show(answer);
      const hasErrors = isObject(answer) && answer.response_action === 'errors' && isObject(answer.errors);
      return { acknowledged: true, errors: hasErrors && isObject(answer.errors) ? answer.errors : {} };
    } catch (error) {
      if (!(error instanceof FailedDelivery)) throw error;
      return { acknowledged: false, errors: {} };
    }
  }

  private showAnswer(view: View, answer: Acknowledgement): void {
    const action = isObject(answer) ? answer.response_action : undefined;
    switch (action) {
      case 'errors':
        return;
      case 'clear':
        this.workspace.modals.set(view.user, []);
        return;
      case 'update':
      case 'push': {
        const shown = isObject(answer) ? answer : {};
        this.refusable('view_submission', shown, () => {
          const content = checkedView(shown.view, 'modal');
          if (action === 'update') replaceView(this.slack, this.workspace, view, content);
          else pushView(this.slack, this.workspace, view.user, content);
        });
        return;
      }
      default:
        this.pop(view);
    }
  }

  private refusable(method: string, args: JsonObject, action: () => void): void {
    try {
      action();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      noteRefusal(this.slack, method, error, args);
    }
  }
}
