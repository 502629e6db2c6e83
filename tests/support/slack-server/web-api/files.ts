import { announceMessage } from '../events/announce.js';
import { objectsOf, textOf, type JsonObject } from '../../server-parts/json.js';
import { checkBlocks } from '../limits/messages.js';
import { problemAt } from '../limits/problems.js';
import { refusalWith } from '../refusal.js';
import type { Channel, SharedFile } from '../workspace.js';
import { demand, textArgument } from './arguments.js';
import { newMessage } from './chat.js';
import { ownChannelOf, threadOf } from './conversation.js';
import { fileJson, messageJson } from './message-json.js';
import { TIER_4, type Call, type Methods } from './method.js';

const SCOPES = ['files:write'];

/** Characters of an image's description: as in an image block. */
const ALT_TEXT_MOST = 1000;

/** files.getUploadURLExternal, files.completeUploadExternal. */
export const fileMethods: Methods = {
  'files.getUploadURLExternal': { token: 'bot', scopes: SCOPES, perMinute: TIER_4, run: announce },
  'files.completeUploadExternal': { token: 'bot', scopes: SCOPES, perMinute: TIER_4, run: complete },
};

function announce({ slack, workspace, args }: Call): JsonObject {
  demand(args, { filename: 'text' });
  const length = Number(args.length);
  if (!Number.isInteger(length) || length < 1) {
    throw refusalWith('invalid_arguments', [problemAt('/length', 'must be a number of bytes above 0')]);
  }
  const altText = textOf(args.alt_text) ?? '';
  if (altText.length > ALT_TEXT_MOST) throw refusalWith('invalid_arguments', [problemAt('/alt_text', 'too long')]);
  const id = slack.uploads.announce({
    workspace: workspace.id,
    name: textArgument(args, 'filename'),
    altText,
    length,
  });
  return { upload_url: `${slack.url}/upload/${id}`, file_id: id };
}

function complete(call: Call): JsonObject {
  const { slack, workspace, args } = call;
  demand(args, { files: 'list' });
  const channel = args.channel_id === undefined ? null : ownChannelOf(call, args.channel_id);
  if (channel !== null) threadOf(call, channel);
  checkBlocks(args.blocks);
  const files = objectsOf(args.files).map(({ id, title }): SharedFile => {
    const { name, altText, content, id: fileId } = slack.uploads.complete(id, workspace.id);
    return { id: fileId, name, title: textOf(title) ?? name, altText, content };
  });
  for (const file of files) workspace.files.set(file.id, file);
  if (channel !== null) share(call, channel, files);
  return { files: files.map((file) => fileJson(slack, file)) };
}

function share(call: Call, channel: Channel, files: readonly SharedFile[]): void {
  const { slack, workspace, args } = call;
  const message = { ...newMessage(call, channel, null), text: textOf(args.initial_comment) ?? '', files };
  workspace.keep(message);
  const event = { ...messageJson(slack, workspace, message, true), subtype: 'file_share' };
  announceMessage(slack, workspace, channel, event);
}
