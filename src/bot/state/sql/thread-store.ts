import { sql } from 'drizzle-orm';
import { z } from 'zod';

import type { StateLimits } from '../limits.js';
import type { Thread, ThreadStore } from '../state.js';
import type { StoreContext } from './database.js';

const questionRow = z.object({ question: z.string() });

/** Turns in the table `turn`. */
export function createThreadStore({ database, now }: StoreContext, limits: StateLimits): ThreadStore {
  const { threadTurns, threadLifetime } = limits;
  const questions = (rows: readonly unknown[]): string[] =>
    z
      .array(questionRow)
      .parse(rows)
      .map(({ question }) => question);
  return {
    async append(thread, { message, user, question }) {
      const { workspace, channel, thread: id } = thread;
      await database.atomically([
        sql`
          INSERT INTO turn (workspace, channel, thread, message, user_id, question, asked_at)
          VALUES (${workspace}, ${channel}, ${id}, ${message}, ${user}, ${question}, ${now()})
          ON CONFLICT (workspace, channel, thread, message) DO NOTHING`,
        sql`
          DELETE FROM turn WHERE ${ofThread(thread)} AND message NOT IN
            (SELECT message FROM turn WHERE ${ofThread(thread)} ORDER BY message DESC LIMIT ${threadTurns})`,
      ]);
    },
    async read(thread, before) {
      const earlier = before === undefined ? sql`` : sql`AND message < ${before}`;
      const rows = await database.rows(sql`
        SELECT question FROM turn WHERE ${ofThread(thread)} AND asked_at > ${now() - threadLifetime} ${earlier}
        ORDER BY message`);
      return questions(rows);
    },
    async recent(workspace, user, limit) {
      const rows = await database.rows(sql`
        SELECT question FROM turn
        WHERE workspace = ${workspace} AND user_id = ${user} AND asked_at > ${now() - threadLifetime}
        ORDER BY asked_at DESC, message DESC LIMIT ${limit}`);
      return questions(rows);
    },
  };
}

function ofThread({ workspace, channel, thread }: Thread): ReturnType<typeof sql> {
  return sql`workspace = ${workspace} AND channel = ${channel} AND thread = ${thread}`;
}
