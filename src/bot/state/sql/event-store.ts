import { sql, type SQL } from 'drizzle-orm';

import type { StateLimits } from '../limits.js';
import type { EventStore, IncomingEvent } from '../state.js';
import type { StoreContext } from './database.js';
import { createEventHolds } from './event-holds.js';
import { pendingEvents } from './event-rows.js';

/** Events in the tables `event` and `event_part`. */
export function createEventStore(context: StoreContext, limits: StateLimits): EventStore {
  const { database, now } = context;
  const end = async (id: string, progress: 'done' | 'failed', reason: string | null): Promise<void> => {
    await database.atomically([
      sql`UPDATE event SET progress = ${progress}, reason = ${reason}, payload = '' WHERE id = ${id}`,
      sql`DELETE FROM event_part WHERE event = ${id}`,
    ]);
  };
  return {
    ...createEventHolds(context, limits),
    async keep(event, holder) {
      const keptAt = now();
      const added = await database.rows(insertion(event, { holder, keptAt, heldUntil: keptAt + limits.eventHold }));
      return added.length === 1 ? 'new' : 'known';
    },
    async knows({ workspace, channel }, message) {
      const known = await database.rows(sql`
        SELECT id FROM event WHERE workspace = ${workspace} AND channel = ${channel} AND message = ${message} LIMIT 1`);
      return known.length > 0;
    },
    async pending() {
      const [events = [], parts = []] = await database.atomically([
        sql`SELECT * FROM event WHERE progress = 'pending'`,
        sql`SELECT * FROM event_part`,
      ]);
      return pendingEvents(events, parts);
    },
    // Writes nothing for an event that was erased meanwhile.
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

interface Hold {
  readonly holder: string;
  readonly keptAt: number;
  readonly heldUntil: number;
}

function insertion({ id, asker, message, thread, payload }: IncomingEvent, { holder, keptAt, heldUntil }: Hold): SQL {
  return sql`
    INSERT INTO event (id, platform, workspace, channel, user_id, message, thread, payload, progress, kept_at, holder,
      held_until)
    VALUES (${id}, ${asker.platform}, ${asker.workspace}, ${asker.channel}, ${asker.user}, ${message}, ${thread},
      ${payload}, 'pending', ${keptAt}, ${holder}, ${heldUntil})
    ON CONFLICT (id) DO NOTHING RETURNING id`;
}
