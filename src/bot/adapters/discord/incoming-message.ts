import { z } from 'zod';

import { messageRequest, payloadOf } from '../../conversation/kept-request.js';
import type { Entrance } from '../../service/platform-meter.js';
import type { IncomingEvent } from '../../state/state.js';
import { directChannel, NO_GUILD } from './direct.js';

/** A message as the gateway tells it (MESSAGE_CREATE), as far as it is read. */
const messageSchema = z.object({
  id: z.string(),
  type: z.number().default(0),
  channel_id: z.string(),
  guild_id: z.string().optional(),
  content: z.string().default(''),
  author: z.object({ id: z.string(), bot: z.boolean().default(false) }),
  webhook_id: z.string().optional(),
  mentions: z.array(z.object({ id: z.string() })).default([]),
});

/** Ordinary messages and answers to one (resources/message, "Message Types"): the others are notices of Discord. */
const ASKING_TYPES: readonly number[] = [0, 19];

/** What a message asks, and by what way. */
export interface AskedByMessage {
  readonly entrance: Extract<Entrance, 'direct' | 'mention'>;
  readonly event: IncomingEvent;
  /** As it was typed. */
  readonly text: string;
}

/** What has to be known to read a message. */
export interface Reader {
  /** The user that the app speaks as. */
  readonly self: string;
  /** Whether a channel is a thread, which is one conversation. */
  isThread(channel: string): boolean;
}

/**
 * What a message asks the app; null where it asks nothing: messages of bots, what is said in servers without naming the
 * app. In a direct conversation and in a thread the questions of all are one conversation, in a channel those of each.
 */
export function readMessage(told: unknown, reader: Reader): AskedByMessage | null {
  const { data } = messageSchema.safeParse(told);
  if (!data || data.author.bot || data.webhook_id !== undefined || !ASKING_TYPES.includes(data.type)) return null;
  const { id, author, content, channel_id, guild_id } = data;
  const isDirect = guild_id === undefined;
  if (!isDirect && !data.mentions.some((mentioned) => mentioned.id === reader.self)) return null;
  const text = plainQuestion(content);
  const channel = isDirect ? directChannel(author.id) : channel_id;
  return {
    entrance: isDirect ? 'direct' : 'mention',
    text,
    event: {
      id: `discord:${id}`,
      asker: { platform: 'discord', workspace: guild_id ?? NO_GUILD, channel, user: author.id },
      message: id,
      thread: isDirect || reader.isThread(channel_id) ? null : author.id,
      payload: payloadOf(messageRequest(text)),
    },
  };
}

/** A mention of a user or a role. */
const MENTION = /<@[!&]?\d+>/gu;
/** An emoji of a server, or a command: shown by its name. */
const NAMED = /<(?:a?:(?<emoji>\w+):|\/(?<command>[^:>]+):)\d+>/gu;

/** A message as its user typed it: without mentions, emoji and commands by their names. */
export function plainQuestion(text: string): string {
  return text.replace(MENTION, ' ').replace(NAMED, '$1$2').trim();
}
