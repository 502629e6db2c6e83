import { join } from 'node:path';

import { packageRoot } from '../package-root.js';
import { STATE_LIMITS, type StateLimits } from './limits.js';
import type { State } from './state.js';

/** Where the state lies: a PostgreSQL database by its URL, or SQLite in a folder. */
export type StateLocation = { readonly databaseUrl: string } | { readonly folder: string };

export interface StateOptions {
  /** Milliseconds since 1970; by default the system's clock. */
  readonly now?: () => number;
  readonly limits?: StateLimits;
}

const FILE = 'state.sqlite';

/**
 * The state of this installation. Nothing is connected yet: a database that is away is told by the first use, or by
 * `ready`, as a StateUnavailableError, and may be back at the next.
 */
export async function openState(
  location: StateLocation,
  { now = Date.now, limits = STATE_LIMITS }: StateOptions = {},
): Promise<State> {
  const { createSqlState } = await import('./sql/create-sql-state.js');
  const migrations = join(packageRoot(), 'migrations');
  if ('folder' in location) {
    const { openLibsqlDatabase } = await import('./sql/libsql-database.js');
    return createSqlState(() => openLibsqlDatabase(join(location.folder, FILE), migrations), now, limits);
  }
  const { openPostgresDatabase } = await import('./sql/postgres-database.js');
  return createSqlState(() => openPostgresDatabase(location.databaseUrl, migrations), now, limits);
}
