import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { InStatement } from '@libsql/client/sqlite3';
import type { SQL } from 'drizzle-orm';

import { makeFolder } from '../../../knowledge/index.js';
import type { Database } from './database.js';
import { plainValues } from './plain-values.js';

/**
 * How long a statement waits for another process that writes, in milliseconds. Nothing else runs meanwhile: the driver
 * is synchronous. Writes here take well under a millisecond each.
 */
const BUSY_TIMEOUT = 1000;

const OWNER_ALONE = 0o700;

/**
 * SQLite in a file, which other processes may use at the same time. Its folder is made where there is none, closed to
 * other users: the file holds tokens.
 */
export async function openLibsqlDatabase(file: string, migrationsFolder: string): Promise<Database> {
  await makeFolder(dirname(file), OWNER_ALONE);
  const [{ createClient }, { drizzle }, { migrate }, { SQLiteAsyncDialect }] = await Promise.all([
    import('@libsql/client/sqlite3'),
    import('drizzle-orm/libsql/sqlite3'),
    import('drizzle-orm/libsql/migrator'),
    import('drizzle-orm/sqlite-core'),
  ]);
  const client = createClient({ url: pathToFileURL(file).href, timeout: BUSY_TIMEOUT });
  // Readers of other processes do not wait for a writer.
  await client.execute('PRAGMA journal_mode = WAL');
  const dialect = new SQLiteAsyncDialect();
  const compiled = (statement: SQL): InStatement => {
    const query = dialect.sqlToQuery(statement);
    return { sql: query.sql, args: plainValues(query) };
  };
  return {
    rows: async (statement) => (await client.execute(compiled(statement))).rows,
    atomically: async (statements) => (await client.batch(statements.map(compiled), 'write')).map(({ rows }) => rows),
    migrate: () => migrate(drizzle(client), { migrationsFolder }),
    close: async () => client.close(),
  };
}
