import { z } from 'zod';

import type { AnswerPart, IncomingEvent, PendingEvent } from '../state.js';

const eventRow = z
  .object({
    id: z.string(),
    platform: z.enum(['slack', 'discord', 'terminal']),
    workspace: z.string(),
    channel: z.string(),
    user_id: z.string(),
    message: z.string(),
    thread: z.string().nullable(),
    payload: z.string(),
    // PostgreSQL's driver gives a bigint as text.
    kept_at: z.coerce.number(),
  })
  .transform(({ platform, workspace, channel, user_id, kept_at, ...event }) => ({
    keptAt: kept_at,
    event: { ...event, asker: { platform, workspace, channel, user: user_id } } satisfies IncomingEvent,
  }));

type EventRow = z.infer<typeof eventRow>;

const partRow = z.object({
  event: z.string(),
  part: z.number(),
  attempts: z.number(),
  message: z.string().nullable(),
});

/** Rows of `event`, each with its rows of `event_part`, in the order of arrival. */
export function pendingEvents(events: readonly unknown[], parts: readonly unknown[]): PendingEvent[] {
  const byEvent = partsByEvent(z.array(partRow).parse(parts));
  return z
    .array(eventRow)
    .parse(events)
    .toSorted(byArrival)
    .map(({ event }) => ({ ...event, parts: byEvent.get(event.id) ?? new Map<number, AnswerPart>() }));
}

function partsByEvent(rows: ReadonlyArray<z.infer<typeof partRow>>): ReadonlyMap<string, Map<number, AnswerPart>> {
  const byEvent = new Map<string, Map<number, AnswerPart>>();
  for (const { event, part, attempts, message } of rows) {
    const parts = byEvent.get(event) ?? new Map<number, AnswerPart>();
    byEvent.set(event, parts.set(part, { attempts, message }));
  }
  return byEvent;
}

/** Events of one millisecond in the order of their messages. */
function byArrival({ keptAt, event }: EventRow, other: EventRow): number {
  const order = compare(event.message, other.event.message) || compare(event.id, other.event.id);
  return keptAt - other.keptAt || order;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
