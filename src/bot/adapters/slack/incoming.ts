import { z } from 'zod';

import { requestSchema, type Request } from '../../requests/index.js';
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

/** Why an answer comes in the direct conversation, where that is not what was asked for. */
const detourSchema = z.enum(['cannot-write-there', 'too-long-there']);
export type Detour = z.infer<typeof detourSchema>;

/** What the adapter keeps of an event to answer it. */
const keptSchema = z.object({ request: requestSchema, detour: detourSchema.nullable() });
export type KeptRequest = z.infer<typeof keptSchema>;

/** As a question was kept before there were other requests: a new version answers what an older one has left. */
const keptQuestionSchema = z.object({ question: z.string() });

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

/** A message that only names the app wants help. */
function messageRequest(question: string): Request {
  return question === '' ? { kind: 'help' } : { kind: 'ask', question };
}

/** What is kept of a request to answer it. */
export function payloadOf(request: Request, detour: Detour | null = null): string {
  return JSON.stringify({ request, detour } satisfies KeptRequest);
}

/** What a kept event asks for. */
export function keptRequest({ payload }: Pick<IncomingEvent, 'payload'>): KeptRequest {
  const kept: unknown = JSON.parse(payload);
  const older = keptQuestionSchema.safeParse(kept);
  return older.success ? { request: messageRequest(older.data.question), detour: null } : keptSchema.parse(kept);
}

/** A message as its user typed it: without mentions, links by their words. */
export function plainQuestion(text: string): string {
  return text
    .replace(MENTION, ' ')
    .replace(MARKED, '$1')
    .replace(/&(?:amp|lt|gt);/gu, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}
