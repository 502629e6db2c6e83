import { sql } from 'drizzle-orm';
import { z } from 'zod';

import type { InstallationStore } from '../state.js';
import type { StoreContext } from './database.js';

const installationRow = z.object({ content: z.string() });

/** Installations in the table `installation`. */
export function createInstallationStore({ database }: StoreContext): InstallationStore {
  return {
    async keep(workspace, installation) {
      await database.rows(sql`
        INSERT INTO installation (workspace, content) VALUES (${workspace}, ${installation})
        ON CONFLICT (workspace) DO UPDATE SET content = excluded.content`);
    },
    async read(workspace) {
      const [row] = await database.rows(sql`SELECT content FROM installation WHERE workspace = ${workspace}`);
      return row === undefined ? null : installationRow.parse(row).content;
    },
  };
}
