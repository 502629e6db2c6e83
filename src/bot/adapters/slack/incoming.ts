import { z } from 'zod';

import { messageRequest, payloadOf } from '../../conversation/kept-request.js';
import type { IncomingEvent } from '../../state/state.js';

/** An event of Slack that may be a question to the app. */
const messageEventSchema = z.object({
  type: z.literal('event_callback'),
  team_id: z.string(),
  event_id: z.string(),
  event: z.object({
    type: z.enum(['app_mention', 'message']),
    channel: z.string(),
    channel_type: z.string().optional(),
    user: z.string(),
    text: z.string().default(''),
    ts: z.string(),
    thread_ts: z.string().optional(),
    subtype: z.string().optional(),
    bot_id: z.string().optional(),
  }),
});

/** Messages of a user, as they are or with a file: edits, deletions and notices of Slack ask nothing. */
const ASKING_SUBTYPES: readonly (string | undefined)[] = [undefined, 'file_share', 'thread_broadcast'];

/** A mention of a user, of whom the app is one. */
const MENTION = /<@[A-Z0-9]+(?:\|[^>]*)?>/gu;
/** A link or name that Slack has put in place of what was typed: `<https://a.b|a.b>`, `<#C1|general>`. */
const MARKED = /<(?:[^|>]*\|)?([^>]*)>/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/**
 * The event as it is kept and answered; null where it asks the app nothing: messages of bots, edits, what is said in
 * channels without naming the app. In a channel the answer goes into the thread of the question.
 */
export function readIncoming(body: unknown): IncomingEvent | null {
  const { success, data } = messageEventSchema.safeParse(body);
  if (!success) return null;
  const { event, event_id: id, team_id: workspace } = data;
  const isDirect = event.type === 'message' && event.channel_type === 'im';
  const asks = event.type === 'app_mention' || isDirect;
  if (!asks || event.bot_id !== undefined || !ASKING_SUBTYPES.includes(event.subtype)) return null;
  return {
    id,
    asker: { platform: 'slack', workspace, channel: event.channel, user: event.user },
    message: event.ts,
    thread: event.thread_ts ?? (isDirect ? null : event.ts),
    payload: payloadOf(messageRequest(plainQuestion(event.text))),
  };
}

/** A message as its user typed it: without mentions, links by their words. */
export function plainQuestion(text: string): string {
  return text
    .replace(MENTION, ' ')
    .replace(MARKED, '$1')
    .replace(/&(?:amp|lt|gt);/gu, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}
