import { sql } from 'drizzle-orm';

import type { StateLimits } from '../limits.js';
import type { Database } from './database.js';

/** The tables whose rows belong to one user of one workspace. */
const OF_USERS = ['event', 'turn', 'setting', 'feedback', 'receipt'] as const;
const ORPHANED_PARTS = sql`DELETE FROM event_part WHERE event NOT IN (SELECT id FROM event)`;

/** Removes the rows of a user; their number. */
export async function eraseUser(database: Database, workspace: string, user: string): Promise<number> {
  return removeAll(
    database,
    OF_USERS.map((table) => sql`${sql.identifier(table)} WHERE workspace = ${workspace} AND user_id = ${user}`),
  );
}

/** Removes the rows of a workspace; their number. */
export async function eraseWorkspace(database: Database, workspace: string): Promise<number> {
  const tables = [...OF_USERS, 'installation'];
  return removeAll(
    database,
    tables.map((table) => sql`${sql.identifier(table)} WHERE workspace = ${workspace}`),
  );
}

/** Removes what has outlived its time. Events that wait for an answer stay, however old. */
export async function removeExpired(database: Database, now: number, limits: StateLimits): Promise<void> {
  await removeAll(database, [
    sql`event WHERE progress <> 'pending' AND kept_at <= ${now - limits.eventLifetime}`,
    sql`turn WHERE asked_at <= ${now - limits.threadLifetime}`,
    sql`receipt WHERE kept_at <= ${now - limits.receiptLifetime}`,
  ]);
}

async function removeAll(database: Database, parts: ReadonlyArray<ReturnType<typeof sql>>): Promise<number> {
  const removals = parts.map((part) => sql`DELETE FROM ${part} RETURNING workspace`);
  const results = await database.atomically([...removals, ORPHANED_PARTS]);
  return results.reduce((total, rows) => total + rows.length, 0);
}
