import { textOf, type JsonObject } from '../../server-parts/json.js';
import { Refusal } from '../refusal.js';
import type { Message } from '../workspace.js';
import { demand, isYes } from './arguments.js';
import { demandHistoryScope, ownChannelOf } from './conversation.js';
import { messageJson } from './message-json.js';
import { TIER_3, type Call, type Methods } from './method.js';

const PAGE = 100;
const PAGE_MOST = 999;

/** conversations.replies, conversations.history, conversations.open. */
export const conversationMethods: Methods = {
  'conversations.replies': { token: 'bot', scopes: [], perMinute: TIER_3, run: replies },
  'conversations.history': { token: 'bot', scopes: [], perMinute: TIER_3, run: history },
  'conversations.open': { token: 'bot', scopes: ['im:write'], perMinute: TIER_3, run: open },
};

function replies(call: Call): JsonObject {
  const { workspace, args } = call;
  demand(args, { channel: 'text', ts: 'text' });
  const channel = ownChannelOf(call, args.channel);
  demandHistoryScope(call, channel);
  const found = workspace.find(channel.id, String(args.ts));
  const messages = found === undefined ? [] : workspace.thread(channel.id, found.threadTs ?? found.ts);
  if (messages.length === 0) throw new Refusal('thread_not_found');
  return page(call, messages.filter(isWithin(args)));
}

function history(call: Call): JsonObject {
  const { workspace, args } = call;
  demand(args, { channel: 'text' });
  const channel = ownChannelOf(call, args.channel);
  demandHistoryScope(call, channel);
  return page(call, workspace.timeline(channel.id).filter(isWithin(args)).toReversed());
}

function isWithin({ oldest, latest, inclusive }: JsonObject): (message: Message) => boolean {
  const [from, until] = [Number(oldest ?? 0), Number(latest ?? Infinity)];
  return ({ ts }) => {
    const time = Number(ts);
    return isYes(inclusive) ? time >= from && time <= until : time > from && time < until;
  };
}

function page({ slack, workspace, args }: Call, messages: readonly Message[]): JsonObject {
  const size = Math.min(Number(args.limit ?? PAGE), PAGE_MOST);
  const start = Number(textOf(args.cursor) ?? 0);
  if (!Number.isInteger(start)) throw new Refusal('invalid_cursor');
  const end = start + size;
  return {
    messages: messages
      .slice(start, end)
      .map((message) => messageJson(slack, workspace, message, isYes(args.include_all_metadata))),
    has_more: end < messages.length,
    response_metadata: { next_cursor: end < messages.length ? String(end) : '' },
  };
}

function open({ workspace, args }: Call): JsonObject {
  demand(args, { users: 'text' });
  const user = String(args.users);
  if (!workspace.users.has(user)) throw new Refusal('user_not_found');
  return { channel: { id: workspace.directMessages(user).id } };
}
