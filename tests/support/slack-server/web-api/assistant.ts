import { objectsOf, type JsonObject } from '../../server-parts/json.js';
import { problemAt } from '../limits/problems.js';
import { refusalWith } from '../refusal.js';
import { demand, textArgument } from './arguments.js';
import { ownChannelOf } from './conversation.js';
import { TIER_3, type Call, type Methods } from './method.js';

const SCOPES = ['assistant:write', 'chat:write'];
const PROMPTS_MOST = 4;

/** assistant.threads.setStatus, .setSuggestedPrompts, .setTitle. */
export const assistantMethods: Methods = {
  'assistant.threads.setStatus': { token: 'bot', scopes: SCOPES, perMinute: 600, run: setStatus },
  'assistant.threads.setSuggestedPrompts': {
    token: 'bot',
    scopes: ['assistant:write'],
    perMinute: TIER_3,
    run: setSuggestedPrompts,
  },
  'assistant.threads.setTitle': { token: 'bot', scopes: ['assistant:write'], perMinute: TIER_3, run: setTitle },
};

function setStatus(call: Call): JsonObject {
  const { workspace, args } = call;
  demand(args, { channel_id: 'text', thread_ts: 'text' });
  const key = `${ownChannelOf(call, args.channel_id).id} ${textArgument(args, 'thread_ts')}`;
  if (args.status === undefined) {
    throw refusalWith('invalid_arguments', [problemAt('', 'missing required field: status')]);
  }
  if (args.status === '') workspace.statuses.delete(key);
  else workspace.statuses.set(key, textArgument(args, 'status'));
  return {};
}

function setSuggestedPrompts(call: Call): JsonObject {
  const { workspace, args } = call;
  demand(args, { channel_id: 'text', prompts: 'list' });
  const channel = ownChannelOf(call, args.channel_id);
  const prompts = objectsOf(args.prompts);
  if (prompts.length > PROMPTS_MOST) {
    throw refusalWith('invalid_arguments', [problemAt('/prompts', `no more than ${PROMPTS_MOST} items allowed`)]);
  }
  for (const prompt of prompts) demand(prompt, { title: 'text', message: 'text' });
  // The documentation: for an app with `agent_view` a call with `thread_ts` "will silently fail".
  if (args.thread_ts !== undefined) return {};
  workspace.suggestedPrompts.set(channel.id, prompts);
  return {};
}

function setTitle(call: Call): JsonObject {
  const { workspace, args } = call;
  demand(args, { channel_id: 'text', thread_ts: 'text', title: 'text' });
  const channel = ownChannelOf(call, args.channel_id);
  workspace.threadTitles.set(`${channel.id} ${textArgument(args, 'thread_ts')}`, textArgument(args, 'title'));
  return {};
}
