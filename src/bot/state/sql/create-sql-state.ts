import type { StateLimits } from '../limits.js';
import type { State } from '../state.js';
import type { Database } from './database.js';
import { eraseUser, eraseWorkspace, removeExpired } from './erasure.js';
import { createEventStore } from './event-store.js';
import { createFeedbackStore } from './feedback-store.js';
import { createInstallationStore } from './installation-store.js';
import { lazyDatabase } from './lazy-database.js';
import { createReceiptStore } from './receipt-store.js';
import { createSettingsStore } from './settings-store.js';
import { createThreadStore } from './thread-store.js';

/** The state in any database that `open` opens; it is opened at the first use. */
export function createSqlState(open: () => Promise<Database>, now: () => number, limits: StateLimits): State {
  const database = lazyDatabase(open);
  const context = { database, now };
  return {
    events: createEventStore(context, limits),
    threads: createThreadStore(context, limits),
    installations: createInstallationStore(context),
    settings: createSettingsStore(context),
    feedback: createFeedbackStore(context),
    receipts: createReceiptStore(context, limits),
    ready: () => database.migrate(),
    sweep: () => removeExpired(database, now(), limits),
    eraseUser: (workspace, user) => eraseUser(database, workspace, user),
    eraseWorkspace: (workspace) => eraseWorkspace(database, workspace),
    close: () => database.close(),
  };
}
