import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

/** A PostgreSQL in this process that clients reach over TCP. */
export interface PgliteServer {
  readonly url: string;
  /** Stops listening and drops every connection; the data stays. */
  stop(): Promise<void>;
  /** Listens again, at the same address. */
  start(): Promise<void>;
  /** Removes all tables. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** More than the pools of all states that one test opens; the default is 1. */
const MAX_CONNECTIONS = 64;

export async function startPglite(): Promise<PgliteServer> {
  const db = await PGlite.create();
  const listen = async (port: number): Promise<PGLiteSocketServer> => {
    const server = new PGLiteSocketServer({ db, port, host: '127.0.0.1', maxConnections: MAX_CONNECTIONS });
    await server.start();
    return server;
  };
  let server = await listen(0);
  const address = server.getServerConn();
  const port = Number(address.split(':').at(-1));
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
    async start() {
      server = await listen(port);
    },
    async clear() {
      await db.exec('DROP SCHEMA IF EXISTS drizzle CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
    },
    async close() {
      await server.stop();
      await db.close();
    },
  };
}
