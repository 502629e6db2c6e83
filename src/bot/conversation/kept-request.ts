import { z } from 'zod';

import { requestSchema, type Request } from '../requests/index.js';
import type { IncomingEvent } from '../state/state.js';

/** Why an answer comes in the direct conversation, where that is not what was asked for. */
const detourSchema = z.enum([
  'cannot-write-there',
  'too-long-there',
  'cannot-see-there',
  'gone-there',
  'closed-there',
  'expired-there',
]);
export type Detour = z.infer<typeof detourSchema>;

/** What is kept of an event to answer it. */
const keptSchema = z.object({
  request: requestSchema,
  detour: detourSchema.nullable(),
  /** Who sees the answer, where that is not everyone in its place. */
  audience: z.literal('asker').optional(),
  /** What a platform needs beside ids to answer there, such as a token, as it wrote it; it is forgotten with the request. */
  address: z.unknown().optional(),
});
export type KeptRequest = z.infer<typeof keptSchema>;

/** As a question was kept before there were other requests: a new version answers what an older one has left. */
const keptQuestionSchema = z.object({ question: z.string() });

/** What a message asks: one that only names the app wants help. */
export function messageRequest(words: string): Request {
  return words === '' ? { kind: 'help' } : { kind: 'ask', question: words };
}

/** What is kept of a request to answer it. */
export function payloadOf(request: Request, beside: Partial<Omit<KeptRequest, 'request'>> = {}): string {
  return JSON.stringify({ request, detour: null, ...beside } satisfies KeptRequest);
}

/** What a kept event asks for. */
export function keptRequest({ payload }: Pick<IncomingEvent, 'payload'>): KeptRequest {
  const kept: unknown = JSON.parse(payload);
  const older = keptQuestionSchema.safeParse(kept);
  return older.success ? { request: messageRequest(older.data.question), detour: null } : keptSchema.parse(kept);
}
