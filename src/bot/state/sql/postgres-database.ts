import type { SQL } from 'drizzle-orm';
import type { Pool, PoolClient, QueryConfig } from 'pg';

import type { Database } from './database.js';
import { plainValues } from './plain-values.js';

type Row = Readonly<Record<string, unknown>>;

/** How long a connection or an answer is waited for before the database counts as away, in milliseconds. */
const CONNECT_TIMEOUT = 3000;
const QUERY_TIMEOUT = 10_000;

/** Enough for the short statements of one process; PostgreSQL's own default is 100 for all clients. */
const MAX_CONNECTIONS = 8;

/** Any number that no other program locks in the same database: "lianwen" on a telephone's keys. */
const MIGRATION_LOCK = 5_426_936;

/** PostgreSQL by its URL. */
export async function openPostgresDatabase(url: string, migrationsFolder: string): Promise<Database> {
  const [{ default: pg }, { drizzle }, { migrate }, { PgDialect }] = await Promise.all([
    import('pg'),
    import('drizzle-orm/node-postgres'),
    import('drizzle-orm/node-postgres/migrator'),
    import('drizzle-orm/pg-core'),
  ]);
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    query_timeout: QUERY_TIMEOUT,
  });
  // A connection that breaks is dropped from the pool; the statement on it, or the next one, tells that the database is
  // away. Without these an error between two statements would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const dialect = new PgDialect();
  const compiled = (statement: SQL): QueryConfig => {
    const query = dialect.sqlToQuery(statement);
    return { text: query.sql, values: plainValues(query) };
  };
  return {
    rows: async (statement) => (await pool.query<Row>(compiled(statement))).rows,
    atomically: (statements) => withClient(pool, (client) => inTransaction(client, statements.map(compiled))),
    migrate: () =>
      withClient(pool, async (client) => {
        await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
        await migrate(drizzle(client), { migrationsFolder });
        await client.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      }),
    close: () => pool.end(),
  };
}

async function withClient<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    // Whatever the connection was in the middle of ends with it.
    client.release(true);
    throw error;
  }
}

async function inTransaction(client: PoolClient, queries: readonly QueryConfig[]): Promise<unknown[][]> {
  const results: unknown[][] = [];
  await client.query('BEGIN');
  for (const query of queries) results.push((await client.query<Row>(query)).rows);
  await client.query('COMMIT');
  return results;
}
