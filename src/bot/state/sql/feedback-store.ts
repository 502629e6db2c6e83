import { sql } from 'drizzle-orm';
import { z } from 'zod';

import type { Feedback, FeedbackStore } from '../state.js';
import type { StoreContext } from './database.js';
import { storedReceipt } from './stored-receipt.js';

const feedbackRow = z
  .object({
    platform: z.enum(['slack', 'discord', 'terminal']),
    workspace: z.string(),
    channel: z.string(),
    message: z.string(),
    user_id: z.string(),
    verdict: z.enum(['up', 'down']),
    reason: z.string().nullable(),
    receipt: z.string().nullable(),
  })
  .transform(({ platform, workspace, channel, user_id, receipt, ...feedback }): Feedback => ({
    ...feedback,
    asker: { platform, workspace, channel, user: user_id },
    receipt: storedReceipt(receipt),
  }));

/** Feedback in the table `feedback`. */
export function createFeedbackStore({ database, now }: StoreContext): FeedbackStore {
  return {
    async keep({ asker, message, verdict, reason, receipt }) {
      const content = receipt === null ? null : JSON.stringify(receipt);
      await database.rows(sql`
        INSERT INTO feedback (platform, workspace, channel, message, user_id, verdict, reason, receipt, given_at)
        VALUES (${asker.platform}, ${asker.workspace}, ${asker.channel}, ${message}, ${asker.user}, ${verdict},
          ${reason}, ${content}, ${now()})
        ON CONFLICT (workspace, channel, message, user_id) DO UPDATE SET verdict = excluded.verdict,
          reason = excluded.reason, receipt = excluded.receipt, given_at = excluded.given_at`);
    },
    async all() {
      const rows = await database.rows(
        sql`SELECT * FROM feedback ORDER BY given_at, workspace, channel, message, user_id`,
      );
      return z.array(feedbackRow).parse(rows);
    },
  };
}
