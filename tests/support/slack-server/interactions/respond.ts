import { objectsOf, textOf, type JsonObject } from '../../server-parts/json.js';
import { checkMessage, POST_TEXT_MOST } from '../limits/messages.js';
import { Refusal } from '../refusal.js';
import type { Slack } from '../slack.js';
import type { Message, Workspace } from '../workspace.js';
import type { ResponseTarget } from './response-urls.js';

/** Does what an answer to an interaction asks: a new message, another one in place of the old, or none. */
export function respond(slack: Slack, target: ResponseTarget, answer: JsonObject): void {
  const workspace = slack.workspaces.get(target.workspace);
  if (workspace === undefined) throw new Refusal('invalid_url');
  const original = originalOf(workspace, target);
  if (answer.delete_original === true) {
    workspace.keep({ ...demanded(original), isDeleted: true });
    return;
  }
  checkMessage(answer, POST_TEXT_MOST);
  if (answer.replace_original === true) {
    workspace.keep({ ...demanded(original), ...contentOf(answer), isEdited: true });
    return;
  }
  workspace.keep(newAnswer(slack, workspace, target, answer));
}

function originalOf(workspace: Workspace, { channel, original }: ResponseTarget): Message | undefined {
  if (original === null) return undefined;
  return original.isEphemeral ? workspace.findEphemeral(channel, original.ts) : workspace.find(channel, original.ts);
}

function demanded(original: Message | undefined): Message {
  if (original === undefined) throw new Refusal('message_not_found');
  return original;
}

function contentOf({ text, blocks }: JsonObject): Pick<Message, 'text' | 'blocks'> {
  return { text: textOf(text) ?? '', blocks: objectsOf(blocks) };
}

function newAnswer(slack: Slack, workspace: Workspace, target: ResponseTarget, answer: JsonObject): Message {
  const isForAll = answer.response_type === 'in_channel';
  return {
    ...contentOf(answer),
    channel: target.channel,
    ts: slack.ids.timestamp(),
    threadTs: textOf(answer.thread_ts) ?? null,
    user: workspace.installation?.botUser ?? '',
    metadata: null,
    files: [],
    isEdited: false,
    isDeleted: false,
    onlyFor: isForAll ? null : target.user,
    isStreaming: false,
  };
}
