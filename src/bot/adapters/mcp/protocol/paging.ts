import { z } from 'zod';

import { ProtocolError } from './protocol-error.js';

/** Entries of one page: a list of tools is one page, a thousand documents are several. */
const PAGE = 100;

/** A page of a list, and where the next one starts; undefined after the last. */
export interface Page<Entry> {
  readonly entries: Entry[];
  readonly nextCursor: string | undefined;
}

const cursorSchema = z.tuple([z.string(), z.int().positive()]);

/**
 * The page of a list that a cursor asks for; without one the first. A cursor holds the list's name, so that none is
 * taken for another's.
 *
 * @throws ProtocolError where no list of ours gave the cursor
 */
export function pageOf<Entry>(entries: readonly Entry[], list: string, cursor: string | undefined): Page<Entry> {
  const from = cursor === undefined ? 0 : startOf(cursor, list);
  if (from > 0 && from >= entries.length) throw invalidCursor();
  const next = from + PAGE;
  return {
    entries: entries.slice(from, next),
    nextCursor: next < entries.length ? encoded([list, next]) : undefined,
  };
}

function startOf(cursor: string, list: string): number {
  const [name, from] = decoded(cursor);
  if (name !== list) throw invalidCursor();
  return from;
}

function encoded(cursor: z.infer<typeof cursorSchema>): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

function decoded(cursor: string): z.infer<typeof cursorSchema> {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch (error) {
    throw invalidCursor(error);
  }
}

const invalidCursor = (cause?: unknown): ProtocolError =>
  new ProtocolError(
    'invalid-params',
    'Invalid cursor: it was not given by this list, or the list is shorter now.',
    cause,
  );
