import { plain, type JsonObject } from '../../server-parts/json.js';
import type { Slack } from '../slack.js';
import type { Message, SharedFile, Workspace } from '../workspace.js';

/** A file as Slack describes it. */
export function fileJson(slack: Slack, file: SharedFile): JsonObject {
  return {
    id: file.id,
    name: file.name,
    title: file.title,
    alt_txt: file.altText,
    size: file.content.length,
    url_private: `${slack.url}/files/${file.id}`,
  };
}

/** A message as the Web API and events show it. */
export function messageJson(slack: Slack, workspace: Workspace, message: Message, withMetadata: boolean): JsonObject {
  const { blocks, files, metadata } = message;
  return plain({
    type: 'message',
    user: message.user,
    ...botJson(slack, workspace, message),
    team: workspace.id,
    ts: message.ts,
    ...threadJson(workspace, message),
    text: message.text,
    blocks: blocks.length > 0 ? blocks : undefined,
    files: files.length > 0 ? files.map((file) => fileJson(slack, file)) : undefined,
    metadata: withMetadata && metadata !== null ? metadata : undefined,
    edited: message.isEdited ? { user: message.user, ts: message.ts } : undefined,
  });
}

function botJson({ app }: Slack, { installation }: Workspace, { user }: Message): JsonObject {
  return user === installation?.botUser ? { bot_id: installation.botId, app_id: app.appId } : {};
}

function threadJson(workspace: Workspace, { channel, ts, threadTs }: Message): JsonObject {
  if (threadTs !== null) return { thread_ts: threadTs };
  const replies = workspace.thread(channel, ts).length - 1;
  return replies > 0 ? { thread_ts: ts, reply_count: replies } : {};
}
