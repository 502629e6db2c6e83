import { sql } from 'drizzle-orm';
import { z } from 'zod';

import type { StateLimits } from '../limits.js';
import type { ReceiptStore } from '../state.js';
import type { StoreContext } from './database.js';
import { storedReceipt } from './stored-receipt.js';

const receiptRow = z.object({ content: z.string() });

/** Receipts in the table `receipt`. */
export function createReceiptStore({ database, now }: StoreContext, limits: StateLimits): ReceiptStore {
  return {
    async keep({ workspace, channel, user }, message, receipt) {
      await database.rows(sql`
        INSERT INTO receipt (workspace, channel, message, user_id, content, kept_at)
        VALUES (${workspace}, ${channel}, ${message}, ${user}, ${JSON.stringify(receipt)}, ${now()})
        ON CONFLICT (workspace, channel, message) DO UPDATE SET user_id = excluded.user_id,
          content = excluded.content, kept_at = excluded.kept_at`);
    },
    async read({ workspace, channel }, message) {
      const [row] = await database.rows(sql`
        SELECT content FROM receipt WHERE workspace = ${workspace} AND channel = ${channel} AND message = ${message}
          AND kept_at > ${now() - limits.receiptLifetime}`);
      return row === undefined ? null : storedReceipt(receiptRow.parse(row).content);
    },
  };
}
