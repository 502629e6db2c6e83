import type { SQL } from 'drizzle-orm';

/** A database as the stores need it: both have one SQL in common, so the stores are written once. */
export interface Database {
  /** The rows that a statement gives, as the driver has them. */
  rows(statement: SQL): Promise<readonly unknown[]>;
  /** Several statements, all or none; the rows of each. */
  atomically(statements: readonly SQL[]): Promise<ReadonlyArray<readonly unknown[]>>;
  /** Brings the tables to the version of the checked-in migrations. */
  migrate(): Promise<void>;
  close(): Promise<void>;
}

/** What stores share: where they write, the time, and how long it is kept. */
export interface StoreContext {
  readonly database: Database;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
