import { sql, type SQL } from 'drizzle-orm';

import type { StateLimits } from '../limits.js';
import type { EventStore } from '../state.js';
import type { StoreContext } from './database.js';
import { pendingEvents } from './event-rows.js';

/** Ids in one statement: SQLite takes 32,766 values. */
const MOST_IDS = 1000;

/** Who answers which pending event: the columns `holder` and `held_until` of `event`. */
export function createEventHolds(
  { database, now }: StoreContext,
  { eventHold }: StateLimits,
): Pick<EventStore, 'take' | 'renew' | 'release' | 'placing'> {
  const heldUntil = (): number => now() + eventHold;
  return {
    async take(holder, platform) {
      const [events = [], parts = []] = await database.atomically([
        sql`
          UPDATE event SET holder = ${holder}, held_until = ${heldUntil()}
          WHERE progress = 'pending' AND platform = ${platform} AND ${lapsedAt(now())} RETURNING *`,
        sql`SELECT * FROM event_part WHERE event IN (SELECT id FROM event WHERE holder = ${holder})`,
      ]);
      return pendingEvents(events, parts);
    },
    async renew(holder, ids) {
      for (let start = 0; start < ids.length; start += MOST_IDS) {
        const some = ids.slice(start, start + MOST_IDS).map((id) => sql`${id}`);
        await database.rows(sql`
          UPDATE event SET held_until = ${heldUntil()} WHERE holder = ${holder} AND id IN (${sql.join(some, sql`, `)})`);
      }
    },
    async release(holder, id, delay) {
      await database.rows(sql`
        UPDATE event SET holder = NULL, held_until = ${now() + delay} WHERE id = ${id} AND holder = ${holder}`);
    },
    // The row is locked before it is looked at. An erased event is nobody's: it is answered, and nothing is written.
    async placing(holder, id, part) {
      const [, , others = []] = await database.atomically([
        sql`UPDATE event SET held_until = ${heldUntil()} WHERE id = ${id} AND holder = ${holder}`,
        sql`
          INSERT INTO event_part (event, part, attempts, message)
          SELECT id, CAST(${part} AS integer), 1, NULL FROM event WHERE id = ${id} AND holder = ${holder}
          ON CONFLICT (event, part) DO UPDATE SET attempts = event_part.attempts + 1`,
        sql`SELECT 1 FROM event WHERE id = ${id} AND holder <> ${holder}`,
      ]);
      return others.length === 0 ? 'held' : 'lost';
    },
  };
}

const lapsedAt = (now: number): SQL => sql`(held_until IS NULL OR held_until <= ${now})`;
