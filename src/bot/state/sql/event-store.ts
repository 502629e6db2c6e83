import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';

import type { AnswerPart, EventStore, IncomingEvent, PendingEvent } from '../state.js';
import type { StoreContext } from './database.js';

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
  })
  .transform(({ platform, workspace, channel, user_id, ...event }): IncomingEvent => ({
    ...event,
    asker: { platform, workspace, channel, user: user_id },
  }));

const partRow = z.object({
  event: z.string(),
  part: z.number(),
  attempts: z.number(),
  message: z.string().nullable(),
});

/** Events in the tables `event` and `event_part`. */
export function createEventStore({ database, now }: StoreContext): EventStore {
  const end = async (id: string, progress: 'done' | 'failed', reason: string | null): Promise<void> => {
    await database.atomically([
      sql`UPDATE event SET progress = ${progress}, reason = ${reason}, payload = '' WHERE id = ${id}`,
      sql`DELETE FROM event_part WHERE event = ${id}`,
    ]);
  };
  return {
    async keep(event) {
      const added = await database.rows(insertion(event, now()));
      return added.length === 1 ? 'new' : 'known';
    },
    async pending() {
      const [events = [], parts = []] = await database.atomically([
        sql`SELECT * FROM event WHERE progress = 'pending' ORDER BY kept_at, message, id`,
        sql`SELECT * FROM event_part`,
      ]);
      return withParts(z.array(eventRow).parse(events), z.array(partRow).parse(parts));
    },
    // Both write nothing for an event that was erased meanwhile.
    async placing(id, part) {
      await database.rows(sql`
        INSERT INTO event_part (event, part, attempts, message)
        SELECT id, CAST(${part} AS integer), 1, NULL FROM event WHERE id = ${id}
        ON CONFLICT (event, part) DO UPDATE SET attempts = event_part.attempts + 1`);
    },
    async placed(id, part, message) {
      await database.rows(sql`
        INSERT INTO event_part (event, part, attempts, message)
        SELECT id, CAST(${part} AS integer), 1, CAST(${message} AS text) FROM event WHERE id = ${id}
        ON CONFLICT (event, part) DO UPDATE SET message = excluded.message`);
    },
    done: (id) => end(id, 'done', null),
    failed: (id, reason) => end(id, 'failed', reason),
  };
}

function insertion({ id, asker, message, thread, payload }: IncomingEvent, now: number): SQL {
  return sql`
    INSERT INTO event (id, platform, workspace, channel, user_id, message, thread, payload, progress, kept_at)
    VALUES (${id}, ${asker.platform}, ${asker.workspace}, ${asker.channel}, ${asker.user}, ${message}, ${thread},
      ${payload}, 'pending', ${now})
    ON CONFLICT (id) DO NOTHING RETURNING id`;
}

function withParts(events: readonly IncomingEvent[], rows: ReadonlyArray<z.infer<typeof partRow>>): PendingEvent[] {
  const byEvent = new Map<string, Map<number, AnswerPart>>();
  for (const { event, part, attempts, message } of rows) {
    const parts = byEvent.get(event) ?? new Map<number, AnswerPart>();
    byEvent.set(event, parts.set(part, { attempts, message }));
  }
  return events.map((event) => ({ ...event, parts: byEvent.get(event.id) ?? new Map<number, AnswerPart>() }));
}
