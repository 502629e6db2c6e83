import { isObject, objectsOf, textOf, type JsonObject } from '../../server-parts/json.js';
import { MARKDOWN_MOST } from '../limits/blocks.js';
import { checkBlocks } from '../limits/messages.js';
import { Refusal } from '../refusal.js';
import type { Message } from '../workspace.js';
import { demand } from './arguments.js';
import { newMessage } from './chat.js';
import { ownChannelOf, ownMessageOf } from './conversation.js';
import { messageJson } from './message-json.js';
import { TIER_2, TIER_4, type Call, type Methods } from './method.js';

const SCOPES = ['chat:write'];
const CHUNKS = new Set(['markdown_text', 'task_update', 'plan_update', 'blocks']);

/** chat.startStream, chat.appendStream, chat.stopStream. */
export const chatStreamMethods: Methods = {
  'chat.startStream': { token: 'bot', scopes: SCOPES, perMinute: TIER_2, run: start },
  'chat.appendStream': { token: 'bot', scopes: SCOPES, perMinute: TIER_4, run: append },
  'chat.stopStream': { token: 'bot', scopes: SCOPES, perMinute: TIER_2, run: stop },
};

function start(call: Call): JsonObject {
  const { workspace, args } = call;
  demand(args, { channel: 'text', thread_ts: 'text' });
  const channel = ownChannelOf(call, args.channel);
  if (channel.kind !== 'im') {
    if (textOf(args.recipient_user_id) === undefined) throw new Refusal('missing_recipient_user_id');
    if (textOf(args.recipient_team_id) === undefined) throw new Refusal('missing_recipient_team_id');
  }
  const message = extended({ ...newMessage(call, channel, null), text: '', isStreaming: true }, args);
  workspace.keep(message);
  return { channel: channel.id, ts: message.ts };
}

function append(call: Call): JsonObject {
  const message = streamOf(call);
  if (textOf(call.args.markdown_text) === undefined && objectsOf(call.args.chunks).length === 0) {
    throw new Refusal('no_text');
  }
  call.workspace.keep(extended(message, call.args));
  return { channel: message.channel, ts: message.ts };
}

function stop(call: Call): JsonObject {
  const { slack, workspace, args } = call;
  checkBlocks(args.blocks);
  const whole = extended(streamOf(call), args);
  const message: Message = {
    ...whole,
    blocks: [...whole.blocks, ...objectsOf(args.blocks)],
    metadata: isObject(args.metadata) ? args.metadata : null,
    isStreaming: false,
  };
  workspace.keep(message);
  workspace.statuses.delete(`${message.channel} ${message.threadTs ?? message.ts}`);
  return { channel: message.channel, ts: message.ts, message: messageJson(slack, workspace, message, true) };
}

function streamOf(call: Call): Message {
  demand(call.args, { channel: 'text', ts: 'text' });
  const message = ownMessageOf(call, ownChannelOf(call, call.args.channel), 'message_not_owned_by_app');
  if (!message.isStreaming) throw new Refusal('message_not_in_streaming_state');
  return message;
}

function extended(message: Message, { markdown_text: markdown, chunks: given }: JsonObject): Message {
  const chunks = objectsOf(given);
  if (chunks.some(({ type }) => typeof type !== 'string' || !CHUNKS.has(type))) throw new Refusal('invalid_chunks');
  const added = chunks.filter(({ type }) => type === 'markdown_text').map(({ text }) => String(text));
  const blocks = chunks.filter(({ type }) => type === 'blocks').flatMap((chunk) => objectsOf(chunk.blocks));
  checkBlocks(blocks);
  const text = [message.text, textOf(markdown) ?? '', ...added].join('');
  if (text.length > MARKDOWN_MOST) throw new Refusal('msg_too_long');
  return { ...message, text, blocks: [...message.blocks, ...blocks] };
}
