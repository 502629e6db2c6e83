import { StateUnavailableError } from '../../errors/state-unavailable-error.js';
import type { Database } from './database.js';

/**
 * A database that is opened and migrated when it is first used, and again at the next use where that failed: one that
 * is away now may be back then.
 *
 * @returns a database whose every failure is a StateUnavailableError
 */
export function lazyDatabase(open: () => Promise<Database>): Database {
  let opened: Promise<Database> | null = null;
  let closed = false;
  const start = async (): Promise<Database> => {
    if (closed) throw new StateUnavailableError('closed');
    const database = await open();
    try {
      await migrateBesideOthers(database);
      return database;
    } catch (error) {
      await database.close();
      throw error;
    }
  };
  const use = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    try {
      opened ??= start();
      const current = opened;
      const database = await current.catch((error: unknown) => {
        if (opened === current) opened = null;
        throw error;
      });
      return await work(database);
    } catch (error) {
      throw StateUnavailableError.from(error);
    }
  };
  return {
    rows: (statement) => use((database) => database.rows(statement)),
    atomically: (statements) => use((database) => database.atomically(statements)),
    migrate: () => use(() => Promise.resolve()),
    async close() {
      closed = true;
      const database = await opened?.catch(() => null);
      opened = null;
      await database?.close();
    },
  };
}

/** A process that starts at the same time may have made the tables in between: then there is nothing left to do. */
async function migrateBesideOthers(database: Database): Promise<void> {
  try {
    await database.migrate();
  } catch {
    await database.migrate();
  }
}
