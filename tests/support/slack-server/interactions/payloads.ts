import { plain, type JsonObject } from '../../server-parts/json.js';
import type { Slack } from '../slack.js';
import { messageJson } from '../web-api/message-json.js';
import { viewJson } from '../web-api/views.js';
import type { Channel, Message, User, View, Workspace } from '../workspace.js';

/** Who acts, and in which workspace. */
export interface Actor {
  readonly slack: Slack;
  readonly workspace: Workspace;
  readonly user: User;
}

/** What every interaction begins with. */
function head({ slack, workspace, user }: Actor): JsonObject {
  return {
    token: 'verification',
    api_app_id: slack.app.appId,
    team: { id: workspace.id, domain: workspace.domain },
    user: { id: user.id, username: user.name, name: user.name, team_id: workspace.id },
    is_enterprise_install: false,
    enterprise: null,
    trigger_id: slack.triggers.issue(user.id),
  };
}

/** A slash command, as form fields. */
export function commandPayload(
  { slack, workspace, user }: Actor,
  channel: Channel,
  command: string,
  text: string,
): JsonObject {
  return {
    token: 'verification',
    api_app_id: slack.app.appId,
    team_id: workspace.id,
    team_domain: workspace.domain,
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: user.id,
    user_name: user.name,
    command,
    text,
    is_enterprise_install: 'false',
    response_url: responseUrl({ slack, workspace, user }, channel, null),
    trigger_id: slack.triggers.issue(user.id),
  };
}

/** A shortcut from the menu of a message. */
export function messageShortcutPayload(
  actor: Actor,
  channel: Channel,
  message: Message,
  callbackId: string,
): JsonObject {
  return {
    ...head(actor),
    type: 'message_action',
    callback_id: callbackId,
    action_ts: actor.slack.ids.timestamp(),
    message_ts: message.ts,
    channel: { id: channel.id, name: channel.name },
    message: messageJson(actor.slack, actor.workspace, message, true),
    response_url: responseUrl(actor, channel, message),
  };
}

/** A shortcut that belongs to no message. */
export function globalShortcutPayload(actor: Actor, callbackId: string): JsonObject {
  return { ...head(actor), type: 'shortcut', callback_id: callbackId, action_ts: actor.slack.ids.timestamp() };
}

/** A press in a message. An ephemeral message is not shown again to the app. */
export function messagePressPayload(actor: Actor, channel: Channel, message: Message, action: JsonObject): JsonObject {
  const isEphemeral = message.onlyFor !== null;
  return plain({
    ...head(actor),
    type: 'block_actions',
    container: plain({
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
      thread_ts: message.threadTs ?? undefined,
    }),
    channel: { id: channel.id, name: channel.name },
    message: isEphemeral ? undefined : messageJson(actor.slack, actor.workspace, message, true),
    state: { values: {} },
    response_url: responseUrl(actor, channel, message),
    actions: [{ ...action, action_ts: actor.slack.ids.timestamp() }],
  });
}

/** A press in a modal or on the Home tab. */
export function viewPressPayload(actor: Actor, view: View, action: JsonObject): JsonObject {
  return {
    ...head(actor),
    type: 'block_actions',
    container: { type: 'view', view_id: view.id },
    view: viewJson(actor.slack, actor.workspace, view),
    actions: [{ ...action, action_ts: actor.slack.ids.timestamp() }],
  };
}

/** A modal that is sent. */
export function viewSubmissionPayload(actor: Actor, view: View, state: JsonObject): JsonObject {
  return {
    ...head(actor),
    type: 'view_submission',
    view: { ...viewJson(actor.slack, actor.workspace, view), state },
    response_urls: [],
  };
}

/** A modal that is closed, where the app asked to hear of it. */
export function viewClosedPayload(actor: Actor, view: View): JsonObject {
  return {
    ...head(actor),
    type: 'view_closed',
    view: viewJson(actor.slack, actor.workspace, view),
    is_cleared: false,
  };
}

function responseUrl({ slack, workspace, user }: Actor, channel: Channel, message: Message | null): string {
  return slack.responseUrls.issue(slack.url, {
    workspace: workspace.id,
    channel: channel.id,
    user: user.id,
    original:
      message === null ? null : { ts: message.ts, threadTs: message.threadTs, isEphemeral: message.onlyFor !== null },
  });
}
