import { announceMessage } from '../events/announce.js';
import { isObject, objectsOf, textOf, type JsonObject } from '../../server-parts/json.js';
import { checkMessage, POST_TEXT_MOST, UPDATE_TEXT_MOST } from '../limits/messages.js';
import { Refusal } from '../refusal.js';
import type { Channel, Message } from '../workspace.js';
import { demand } from './arguments.js';
import { ownChannelOf, ownMessageOf, threadOf } from './conversation.js';
import { messageJson } from './message-json.js';
import { TIER_3, TIER_4, type Call, type Methods } from './method.js';

const SCOPES = ['chat:write'];

/** chat.postMessage, chat.update, chat.postEphemeral, chat.delete. */
export const chatMethods: Methods = {
  'chat.postMessage': { token: 'bot', scopes: SCOPES, perMinute: TIER_4, run: postMessage },
  'chat.update': { token: 'bot', scopes: SCOPES, perMinute: TIER_3, run: update },
  'chat.postEphemeral': { token: 'bot', scopes: SCOPES, perMinute: TIER_4, run: postEphemeral },
  'chat.delete': { token: 'bot', scopes: SCOPES, perMinute: TIER_3, run: remove },
};

function postMessage(call: Call): JsonObject {
  const { slack, workspace, args } = call;
  demand(args, { channel: 'text' });
  const channel = ownChannelOf(call, args.channel);
  checkMessage(args, POST_TEXT_MOST);
  const message = newMessage(call, channel, null);
  workspace.keep(message);
  // An answer that arrives clears "is thinking…".
  workspace.statuses.delete(`${channel.id} ${message.threadTs ?? message.ts}`);
  announceMessage(slack, workspace, channel, messageJson(slack, workspace, message, true));
  return { channel: channel.id, ts: message.ts, message: messageJson(slack, workspace, message, true) };
}

function postEphemeral(call: Call): JsonObject {
  const { workspace, args } = call;
  demand(args, { channel: 'text', user: 'text' });
  const channel = ownChannelOf(call, args.channel);
  if (!channel.members.has(String(args.user))) throw new Refusal('user_not_in_channel');
  checkMessage(args, POST_TEXT_MOST);
  const message = newMessage(call, channel, String(args.user));
  workspace.keep(message);
  return { message_ts: message.ts };
}

/** A message of the app, not yet kept. */
export function newMessage(call: Call, channel: Channel, onlyFor: string | null): Message {
  const { slack, installation, args } = call;
  return {
    channel: channel.id,
    ts: slack.ids.timestamp(),
    threadTs: threadOf(call, channel),
    user: installation.botUser,
    text: textOf(args.text) ?? textOf(args.markdown_text) ?? '',
    blocks: objectsOf(args.blocks),
    metadata: isObject(args.metadata) ? args.metadata : null,
    files: [],
    isEdited: false,
    isDeleted: false,
    onlyFor,
    isStreaming: false,
  };
}

function update(call: Call): JsonObject {
  const { slack, workspace, args } = call;
  demand(args, { channel: 'text', ts: 'text' });
  const channel = ownChannelOf(call, args.channel);
  const before = ownMessageOf(call, channel, 'cant_update_message');
  if (before.isStreaming) throw new Refusal('streaming_state_conflict');
  checkMessage(args, UPDATE_TEXT_MOST);
  const after: Message = {
    ...before,
    text: textOf(args.text) ?? textOf(args.markdown_text) ?? before.text,
    // What is left out is kept; an empty list or object takes it away.
    blocks: args.blocks === undefined ? before.blocks : objectsOf(args.blocks),
    metadata: changedMetadata(before.metadata, args.metadata),
    files: changedFiles(call, before),
    isEdited: true,
  };
  workspace.keep(after);
  const [message, previous] = [after, before].map((one) => messageJson(slack, workspace, one, true));
  announceMessage(slack, workspace, channel, {
    type: 'message',
    subtype: 'message_changed',
    message,
    previous_message: previous,
    ts: slack.ids.timestamp(),
  });
  return { channel: channel.id, ts: after.ts, text: after.text, message };
}

function changedMetadata(before: JsonObject | null, metadata: unknown): JsonObject | null {
  if (!isObject(metadata)) return before;
  return Object.keys(metadata).length === 0 ? null : metadata;
}

function changedFiles({ workspace, args }: Call, before: Message): Message['files'] {
  const { file_ids: ids } = args;
  if (!Array.isArray(ids)) return before.files;
  return ids.map((id) => {
    const file = workspace.files.get(String(id));
    if (file === undefined) throw new Refusal('file_not_found');
    return file;
  });
}

function remove(call: Call): JsonObject {
  const { slack, workspace, args } = call;
  demand(args, { channel: 'text', ts: 'text' });
  const channel = ownChannelOf(call, args.channel);
  const message = ownMessageOf(call, channel, 'cant_delete_message');
  workspace.keep({ ...message, isDeleted: true });
  announceMessage(slack, workspace, channel, {
    type: 'message',
    subtype: 'message_deleted',
    deleted_ts: message.ts,
    previous_message: messageJson(slack, workspace, message, true),
    ts: slack.ids.timestamp(),
  });
  return { channel: channel.id, ts: message.ts };
}
