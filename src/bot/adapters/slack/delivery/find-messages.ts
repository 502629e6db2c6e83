import { z } from 'zod';

import { CallRefused, type Caller } from '../../../delivery/caller.js';
import type { History } from '../../../delivery/place.js';
import type { IncomingEvent } from '../../../state/state.js';
import { ANSWER_MARK, type HistoryPage, type SlackPoster } from './slack-poster.js';

const PAGE = 200;

/** Pages looked through at most: 2,000 messages since the question. */
const MOST_PAGES = 10;

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
