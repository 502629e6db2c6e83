import { z } from 'zod';

import type { IncomingEvent } from '../../../state/state.js';
import { CallRefused, type Caller } from './caller.js';
import { ANSWER_MARK, type HistoryPage, type SlackPoster } from './slack-poster.js';

const PAGE = 200;

/** Pages looked through at most: 2,000 messages since the question. */
const MOST_PAGES = 10;

/** What the history since a question shows. */
export interface History {
  /** The messages of the event's answer, by their part. */
  readonly found: ReadonlyMap<number, string>;
  /** False where it cannot be read, or not to its end: what was not found may stand there nevertheless. */
  readonly complete: boolean;
}

const mark = z.object({
  event_type: z.literal(ANSWER_MARK),
  event_payload: z.object({ event: z.string(), part: z.number() }),
});

/** Looks for the messages of an event's answer in its thread, or in its channel since the question. */
export async function findMessages(poster: SlackPoster, caller: Caller, event: IncomingEvent): Promise<History> {
  const found = new Map<number, string>();
  let cursor = '';
  try {
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      const page = await caller.repeated(() => readPage(poster, event, cursor));
      for (const [part, ts] of marked(page, event.id)) found.set(part, ts);
      cursor = page.response_metadata?.next_cursor ?? '';
      if (cursor === '') return { found, complete: true };
    }
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error;
  }
  return { found, complete: false };
}

function readPage(
  poster: SlackPoster,
  { asker, message, thread }: IncomingEvent,
  cursor: string,
): Promise<HistoryPage> {
  const query = {
    channel: asker.channel,
    oldest: message,
    inclusive: true,
    include_all_metadata: true,
    limit: PAGE,
    ...(cursor !== '' && { cursor }),
  };
  return thread === null ? poster.conversations.history(query) : poster.conversations.replies({ ...query, ts: thread });
}

function marked({ messages = [] }: HistoryPage, event: string): Array<[part: number, ts: string]> {
  return messages.flatMap(({ ts, metadata }): Array<[number, string]> => {
    const read = mark.safeParse(metadata);
    if (ts === undefined || !read.success || read.data.event_payload.event !== event) return [];
    return [[read.data.event_payload.part, ts]];
  });
}
