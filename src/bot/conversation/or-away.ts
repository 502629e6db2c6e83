import { StateUnavailableError } from '../errors/state-unavailable-error.js';

/** Null while the database is away: answers go on without it. */
export async function orAway<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StateUnavailableError) return null;
    throw error;
  }
}
