import { Refusal } from '../refusal.js';
import type { Channel, Message } from '../workspace.js';
import type { Call } from './method.js';

/** The channel of a call; a user's id stands for the direct messages with that user. */
function channelOf({ workspace }: Call, id: unknown): Channel {
  if (typeof id === 'string' && workspace.users.has(id)) return workspace.directMessages(id);
  const channel = typeof id === 'string' ? workspace.channels.get(id) : undefined;
  if (channel === undefined) throw new Refusal('channel_not_found');
  return channel;
}

/** The same, where the app must be a member. */
export function ownChannelOf(call: Call, id: unknown): Channel {
  const channel = channelOf(call, id);
  if (!channel.members.has(call.installation.botUser)) throw new Refusal('not_in_channel');
  return channel;
}

/** The first message of the thread that a reply goes to; null where it is no reply. */
export function threadOf({ workspace, args }: Call, channel: Channel): string | null {
  const { thread_ts: ts } = args;
  if (ts === undefined || ts === '') return null;
  const message = typeof ts === 'string' ? workspace.find(channel.id, ts) : undefined;
  if (message === undefined) throw new Refusal('thread_not_found');
  return message.threadTs ?? message.ts;
}

/** The app's own message that is to be changed. */
export function ownMessageOf({ workspace, installation, args }: Call, channel: Channel, error: string): Message {
  const message = typeof args.ts === 'string' ? workspace.find(channel.id, args.ts) : undefined;
  if (message === undefined || message.isDeleted) throw new Refusal('message_not_found');
  if (message.user !== installation.botUser) throw new Refusal(error);
  return message;
}

// https://docs.slack.dev/reference/scopes
const HISTORY_SCOPES = { channel: 'channels:history', group: 'groups:history', im: 'im:history' } as const;

/** @throws Refusal "missing_scope" if the app may not read this kind of channel. */
export function demandHistoryScope({ installation }: Call, { kind }: Channel): void {
  const needed = HISTORY_SCOPES[kind];
  if (!installation.scopes.has(needed)) {
    throw new Refusal('missing_scope', { needed, provided: [...installation.scopes].join(',') });
  }
}
