import { sql } from 'drizzle-orm';
import { z } from 'zod';

import type { SettingsStore } from '../state.js';
import type { StoreContext } from './database.js';

const settingsRow = z.object({
  language: z.enum(['zh', 'en']).nullable(),
  visibility: z.enum(['ephemeral', 'visible']).nullable(),
});

/** Settings in the table `setting`. */
export function createSettingsStore({ database }: StoreContext): SettingsStore {
  return {
    async keep(workspace, user, { language, visibility }) {
      await database.rows(sql`
        INSERT INTO setting (workspace, user_id, language, visibility)
        VALUES (${workspace}, ${user}, ${language}, ${visibility})
        ON CONFLICT (workspace, user_id) DO UPDATE SET language = excluded.language, visibility = excluded.visibility`);
    },
    async read(workspace, user) {
      const [row] = await database.rows(
        sql`SELECT language, visibility FROM setting WHERE workspace = ${workspace} AND user_id = ${user}`,
      );
      return row === undefined ? { language: null, visibility: null } : settingsRow.parse(row);
    },
  };
}
